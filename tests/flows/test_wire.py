"""What is written down for the outbox says the same when it is read back."""

from __future__ import annotations

from flows.say import Button, Paragraph, Say
from flows.text import Text, language_name
from flows.wire import say_from_bytes, say_to_bytes


def test_a_text_keeps_its_tongue_in_the_outbox() -> None:
    named = Text("briefing-in-language", {"count": 2, "language": language_name("ar")})
    say = Say(
        (Paragraph(Text("invitation-text", {"link": "x"}, "hi")), Paragraph(named)), ((Button(language_name("es")),),)
    )
    assert say_from_bytes(say_to_bytes(say)) == say
