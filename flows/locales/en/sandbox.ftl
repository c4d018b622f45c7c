# The sandbox's story, in English.

sandbox-chapter-open = The mediator opens a case
sandbox-chapter-left = Ms R. prepares, on her phone
sandbox-chapter-right = Mr D. prepares, on his
sandbox-chapter-read = The mediator reads the briefing
