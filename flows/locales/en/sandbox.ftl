# The sandbox's story, in English.

sandbox-chapter-open = The mediator opens a case
sandbox-chapter-left = Ms R. prepares, on her phone
sandbox-chapter-left-decides = Ms R. decides what they may learn, in which words
sandbox-chapter-right = Mr D. prepares, on his
sandbox-chapter-right-decides = Mr D. keeps one thing, and would exchange another
sandbox-chapter-send = A day later the mediator sends what was agreed
sandbox-chapter-reads = Mr D. reads it, and says what it changes
sandbox-chapter-exchange = An exchange: both put something in, sealed
sandbox-chapter-opened = The mediator looks, and opens both at once
sandbox-chapter-read = The mediator reads the briefing
