"""Golden transcripts: a conversation acted out in a whole house and written down so that a mediator can read it aloud.

`PARLEY_UPDATE_GOLDEN=1` writes the files anew; otherwise what is said must be, to the letter, what the file says.
Codes, links and case names are made by chance and stand in the text under names of their own.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from textwrap import wrap

from bot.sandbox.wire import Entity, Keyboard, Message, Person
from bot.sandbox.world import Seen
from tests.world import World

FOLDER = Path(__file__).parent / "conversations"
UPDATE = "PARLEY_UPDATE_GOLDEN"
Script = Mapping[str, Sequence[str]]  # place -> what is done there; "[label]" is a tap, anything else is written

_WIDTH = 100
_A_SCREEN = 6  # so many messages that go away at once are not listed
_MARKS = {"bold": "*", "italic": "_", "blockquote": "„"}
_REF = re.compile(r"\b[A-Z]{3,}-[1-9][0-9]\b")
_LINK = re.compile(r"(?<=start=)[\w-]{20,}|(?<=/start )[\w-]{20,}")
_CODE = re.compile(r"\b[0-9]{3} [0-9]{3}\b")
_DIGEST = re.compile(r"\b[0-9a-f]{12}\b")  # of a cleaned copy: as the libraries write it
_NOTHING = Seen(datetime(1970, 1, 1, tzinfo=UTC), "")
_REFS = ("KITE-42", "FERN-17", "OPAL-88", "WREN-31")


_CONTENT = {"voice": b"OggS\x00\x02", "photo": b"\xff\xd8\xff\xe0\x00\x10JFIF", "document": b"%PDF-1.7 "}


class Transcript:
    """One conversation, as it is acted out. What somebody does is written down with all that follows on every phone."""

    def __init__(self, title: str, world: World, *, names: Mapping[Person, str] | None = None) -> None:
        self.world = world
        self._names = names or {}
        self._lines = [title, "=" * len(title)]
        self._seen: dict[int, int] = {}
        self._stands: dict[tuple[int, int], Seen] = {}  # (chat, message) -> how it stands there
        self._known: dict[str, dict[str, str]] = {"ref": {}, "link": {}, "code": {}, "digest": {}}
        self._links: list[str] = []
        self._codes: list[str] = []
        self._catch_up()

    # --- what people do -----------------------------------------------------------------------------------------------

    def chapter(self, title: str) -> None:
        """Begin a new part."""
        self._lines += ["", "", title, "-" * len(title)]

    def says(self, who: Person, *texts: str) -> None:
        """Let somebody write."""
        for text in texts:
            self.world.standin.says(who, text)
            self._done(who, f"writes: {text}" if "\n" not in text else "writes:\n" + _indented(text))

    def taps(self, who: Person, *labels: str) -> None:
        """Let somebody tap buttons, each the newest of its name, or of a name that begins like this."""
        for label in labels:
            self.world.standin.taps(who, self._real(label))
            self._done(who, f"taps [ {self.world.standin.transcript(who)[-1].text} ]")

    def taps_old(self, who: Person, message: Message, label: str, how: str) -> None:
        """Let somebody tap a button of an earlier screen, whatever has become of it since."""
        data = next(b.data for row in message.keyboard for b in row if b.text == label)
        self.world.standin.taps_data(who, message.id, data, label=label)
        self._done(who, f"taps [ {label} ] {how}")

    def taps_under(self, who: Person, words: str, label: str) -> None:
        """Let somebody tap a button of the newest message that has these words."""
        theirs = reversed(self.world.standin.messages(who))
        message = next(m for m in theirs if m.of_bot and words in m.text)
        self.world.standin.taps(who, label, message_id=message.id)
        self._done(who, f"taps [ {label} ] under {self._named(_quoted(self._stands[who.id, message.id]))}")

    def changes(self, who: Person, label: str) -> None:
        """Let somebody tap the number of an answer in the review."""
        line = re.compile(rf"^([0-9]+)\. {re.escape(label)}\b", re.MULTILINE)
        theirs = reversed(self.world.standin.messages(who))
        message, found = next((m, f) for m in theirs if m.of_bot and (f := line.search(m.text)))
        self.world.standin.taps(who, found[1], message_id=message.id)
        self._done(who, f"taps [ {found[1]} ], the number of “{label}”")

    def edits(self, who: Person, old: str, new: str) -> None:
        """Let somebody change what they wrote."""
        theirs = reversed(self.world.standin.messages(who))
        message = next(m for m in theirs if not m.of_bot and m.text == old)
        self.world.standin.edits(who, message.id, new)
        self._done(who, f"changes “{old}” into: {new}")

    def sends(self, who: Person, what: str, text: str = "", **extra: object) -> None:
        """Let somebody send anything else, such as `sticker={…}`; `what` names it."""
        self.world.standin.sends(who, text, **extra)
        self._done(who, f"sends {what}")

    def sends_file(self, who: Person, media: str, name: str, caption: str = "") -> None:
        """Let somebody send a photo, a document or a voice note."""
        self.world.standin.sends_file(who, media, _CONTENT[media] + name.encode(), name=name, caption=caption)
        kind = {"voice": "a voice note", "photo": "a photo", "document": f"a document, {name}"}[media]
        self._done(who, f"sends {kind}" + (f": {caption}" if caption else ""))

    def opens(self, who: Person, number: int) -> None:
        """Let somebody tap an invitation; the newest two are numbered by side, earlier ones from the end."""
        self.world.standin.start_link(who, self._links[number])
        self._done(who, "taps the link and then Start")

    def code(self, who: Person, number: int) -> None:
        """Let somebody type the join code they were told."""
        self.says(who, self._codes[number])

    def walk(self, who: Person, until: str = "") -> None:
        """Let somebody answer the next questions in short; it is not written down."""
        self.world.walk(who, until)
        self._lines += ["", f"({self._name(who)} answers the next questions.)"]
        self._catch_up()

    def later(self, words: str, **by: float) -> None:
        """Let time pass."""
        self._lines += ["", f"… {words} …"]
        self.world.forward(**by)
        self._follow(None)

    def answers(self, who: Person, script: Script, *, until: str = "") -> None:
        """Let somebody go on answering as the script says, until a place is reached or nothing is asked any more."""
        done: set[str] = set()
        while (place := self.world.place(who)) not in ("_end", "_review", until):
            assert place in script, f"the script does not say what to do at {place}"
            assert place not in done, f"what the script does at {place} does not lead on"
            done.add(place)
            for act in script[place]:
                if act.startswith("["):
                    self.taps(who, act.strip("[]"))
                else:
                    self.says(who, act)

    # --- what is written down -----------------------------------------------------------------------------------------

    def text(self) -> str:
        """Return the transcript."""
        return "\n".join(line.rstrip() for line in self._lines) + "\n"

    def is_golden(self, name: str) -> None:
        """Compare with the file of this name, or write it if that was asked for. Every request must have been valid."""
        assert self.world.standin.invalid == []
        file = FOLDER / f"{name}.txt"
        if os.environ.get(UPDATE):
            FOLDER.mkdir(exist_ok=True)
            file.write_text(self.text(), encoding="utf-8")
        there = file.read_text(encoding="utf-8") if file.exists() else ""
        assert self.text() == there, f"what is said has changed; read it, and write it anew with {UPDATE}=1"

    def _done(self, who: Person, act: str) -> None:
        self._lines += ["", self._named(f"{self._name(who)} {act}")]
        self.world.settle()
        self._follow(who)

    def _follow(self, who: Person | None) -> None:
        """Write down what has happened on the phone in hand, then on all others."""
        chats = self.world.standin.world.chats
        for chat in sorted(chats, key=lambda c: (who is None or c != who.id, c)):
            owner = chats[chat].owner
            assert isinstance(owner, Person)
            news = self._news(chat)
            if news and (who is None or chat != who.id):
                self._lines += ["", f"    (on the phone of {self._name(owner)})"]
            self._lines += news

    def _news(self, chat: int) -> list[str]:
        """Write down what is new in a chat; a whole screen that is cleared, in one line."""
        fresh = self._fresh(chat)
        gone = [seen for seen in fresh if seen.method == "delete"]
        lines: list[str] = []
        for seen in fresh:
            shown = list(self._shown(chat, seen))
            if seen.method != "delete" or len(gone) < _A_SCREEN:
                lines += shown
            elif seen is gone[-1]:
                lines += ["", f"    all that stood here goes away ({len(gone)} messages)"]
        return lines

    def _fresh(self, chat: int) -> list[Seen]:
        seen = self.world.standin.transcript(chat)
        fresh = seen[self._seen.get(chat, 0) :]
        self._seen[chat] = len(seen)
        return list(fresh)

    def _catch_up(self) -> None:
        """Pass over what happened before the transcript begins, but know it."""
        for chat in self.world.standin.world.chats:
            for seen in self._fresh(chat):
                list(self._shown(chat, seen))

    def _shown(self, chat: int, seen: Seen) -> Iterator[str]:
        match seen.method:
            case "answerCallbackQuery" if seen.text:
                yield f"    (over the chat for a moment: {seen.text})"
            case "edit":
                yield from self._edited(seen, self._stands.get((chat, seen.message), _NOTHING))
            case "delete":
                gone = self._stands.pop((chat, seen.message), _NOTHING)
                yield from ("", f"    {self._named(_quoted(gone))} goes away")
                return
            case "sendMessage" | "sendDocument" | "sendVoice" | "sendPhoto":
                yield ""
                yield from self._body(seen)
            case "says":
                pass
            case _:
                return
        if seen.message:
            self._stands[chat, seen.message] = seen

    def _edited(self, seen: Seen, old: Seen) -> Iterator[str]:
        """Write down a changed message; one whose words stay the same by its new buttons alone."""
        if _plain(old.text) != _plain(seen.text):
            yield from ("", f"    {self._named(_quoted(old))} turns into:")
            yield from self._body(seen)
            return
        before = {button.text for row in old.keyboard for button in row}
        fresh = tuple(row for row in (tuple(b for b in row if b.text not in before) for row in seen.keyboard) if row)
        yield from ("", "    the same, now with" if fresh else "    the same, now without what was tapped")
        yield from (f"    {line}" for line in self._buttons(fresh))

    def _body(self, seen: Seen) -> Iterator[str]:
        if seen.file is not None:
            yield f"    ({seen.file.media}: {self._named(seen.file.name)}{', not to be forwarded' if seen.protected else ''})"
        marked = self._named(_marked(seen.text, seen.entities))
        for line in marked.splitlines():
            yield from (f"    | {part}" for part in wrap(line, _WIDTH, break_long_words=False) or [""])
        if seen.protected and seen.file is None:
            yield "    (not to be forwarded)"
        yield from (f"    {line}" for line in self._buttons(seen.keyboard))

    def _buttons(self, keyboard: Keyboard) -> Iterator[str]:
        for row in keyboard:
            yield " ".join(f"[ {self._named(button.text)} ]" for button in row)

    # --- names --------------------------------------------------------------------------------------------------------

    def _name(self, who: Person) -> str:
        return self._names.get(who, who.name)

    def _named(self, text: str) -> str:
        """Put steady names for what chance has made."""
        text = _REF.sub(lambda found: self._steady("ref", found[0]), text)
        text = _LINK.sub(lambda found: self._steady("link", found[0]), text)
        text = _DIGEST.sub(lambda found: self._steady("digest", found[0]), text)
        return _CODE.sub(lambda found: self._steady("code", found[0]), text)

    def _real(self, label: str) -> str:
        """Put back what chance has made."""
        for found, steady in self._known["ref"].items():
            label = label.replace(steady, found)
        return label

    def _steady(self, kind: str, found: str) -> str:
        known = self._known[kind]
        if found not in known:
            known[found] = _REFS[len(known)] if kind == "ref" else f"‹{kind} {len(known) + 1}›"
            {"link": self._links, "code": self._codes}.get(kind, []).append(found)
        return known[found]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _quoted(seen: Seen, longest: int = 50) -> str:
    """Name a message by its first words; a line about progress is passed over."""
    first = next((e for e in seen.entities if e.type == "italic" and not e.offset), None)
    words = _plain(seen.text[first.length :] if first else seen.text) or (seen.file.name if seen.file else "")
    return f"“{words if len(words) <= longest else words[: longest - 1].rstrip() + '…'}”"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


def _marked(text: str, entities: Sequence[Entity]) -> str:
    """Put a sign around what is bold (*), slanted (_) or a quotation („)."""
    units = text.encode("utf-16-le")
    for entity in sorted(entities, key=lambda e: e.offset, reverse=True):
        if mark := _MARKS.get(entity.type, "").encode("utf-16-le"):
            start, end = entity.offset * 2, (entity.offset + entity.length) * 2
            units = units[:start] + mark + units[start:end] + mark + units[end:]
    return units.decode("utf-16-le")
