"""Hands on a phone: acts drawn from a number, decided by nothing but what stands on that phone."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.faults import Cut, Down, Fault, Hang, Refuse, TooMany
from bot.sandbox.phone import CannotDo
from bot.sandbox.wire import Button, Message, Person
from flows.say import Deed
from storage import people
from tests.bot.planted import small_photo
from tests.proof.house import House

WORDS = (
    "the workshop keys",
    "I keep the van",
    "2000 EUR",
    "between 1.500 and 2.000 euros",
    "12 May 2027",
    "next friday",
    "2k",
    "7",
    "0",
    "He never listened to me, and I do not want to see him again.\nStill, for the children",
    "<b>bold</b> & *stars* _lines_ [x](http://example.org)",
    "¿Cuánto cuesta? Ochocientos",
    "أريد أن أنهي هذا بهدوء",
    "मुझे समय चाहिए",
    "我想保留房子",
    "👩‍👩‍👧‍👦 🙏",
    "a\u202egnirts\u202c desrever",
    "word " * 700,
    "no",
    "yes",
    "-",
    "Europe/Madrid",
)
COMMANDS = (
    *("/ledger", "/privacy", "/help", "/review", "/continue", "/pause", "/human", "/language", "/hide", "/delete"),
    *("/start", "/case", "/briefing", "/newcase", "/nonsense"),
)
FAULTS: tuple[Fault, ...] = (
    TooMany(3),
    TooMany(40),
    Down(502),
    Cut(),
    Hang(),
    Refuse(400, "Bad Request: message to edit not found"),
)
BROKEN: tuple[dict[str, object], ...] = (
    {"message": {"message_id": 1, "date": "yesterday", "text": 7}},
    {"message": {"message_id": 9_000, "date": 1_772_000_000, "text": "\ud800 half a sign \x00"}},
    {"message": {"message_id": 9_001, "date": 1_772_000_000, "dice": {"emoji": "🎲", "value": 3}}},
    {"edited_message": {"message_id": 2, "date": 1_772_000_000, "text": "changed"}},
    {"poll": {}},
)
_STEP_WEIGHTS = {  # kinds of taps on a question (flows/taps.py) and how readily they are chosen
    **{1: 0.3, 2: 0.2, 3: 0.2, 4: 0.3, 5: 0.1, 6: 0.2, 7: 8, 8: 1, 9: 6},
    **{20: 6, 21: 3, 22: 0.5, 23: 0.6, 40: 8, 41: 0.3, 42: 8, 43: 0.5, 45: 0.5, 46: 0.3, 47: 0.3, 48: 3, 49: 6, 50: 4},
    **{51: 4, 52: 6},
}
_PARTY_WEIGHTS = {1: 3, 2: 2, 3: 1, 4: 6, 5: 0.5, 6: 0.2, 7: 2}


@dataclass(frozen=True, slots=True)
class Act:
    """One act on one phone. `at`: seconds since the beginning. `pick` decides all that is left open.

    settles: whether the house comes to rest before anything else happens; if not, the next act may share its batch.
    """

    at: float
    kind: str
    pick: int = 0
    settles: bool = True


@dataclass(slots=True)
class Hands:
    """Whoever holds a phone. `other`: whose buttons and link they may try. `side`: 1 or 2."""

    house: House
    who: Person
    other: Person
    side: int

    def do(self, act: Act) -> None:
        """Do an act if the phone lets one do it."""
        try:
            KINDS[act.kind](self, random.Random(act.pick))
        except CannotDo:
            return

    # --- what stands on the phone ---

    def standing(self) -> list[Message]:
        return list(self.house.standin.open_chat(self.who).messages.values())

    def asked(self) -> Message | None:
        """Find the newest message with buttons."""
        return next((m for m in reversed(self.standing()) if m.keyboard), None)

    def own(self) -> list[Message]:
        return [m for m in self.standing() if not m.of_bot]

    def is_seated(self) -> bool:
        with self.house.archive.begin() as unit:
            return bool(people.of_chat(unit, unit.vault.chat_ref(self.who.id)))

    # --- acts ---

    def join(self, rng: random.Random) -> None:
        house = self.house
        house.standin.start_link(self.who, house.links[self.side - 1])
        house.settle()
        if house.codes:
            code = house.codes[self.side - 1]
            if rng.random() < 0.3:
                house.says(self.who, "I have no code", f"{(int(code.replace(' ', '')) + 1) % 1_000_000:06d}")
            house.says(self.who, code)

    def go_on(self, rng: random.Random) -> None:
        """Answer a few questions, mostly as somebody would."""
        for _ in range(rng.randint(1, 5)):
            self.answer(rng)
            self.house.settle()

    def answer(self, rng: random.Random) -> None:
        message = self.asked()
        buttons = [b for row in message.keyboard for b in row if b.data] if message else []
        weights = [self._weight(b) for b in buttons]
        if message is None or sum(weights) < 2.5 or rng.random() < 0.1:
            self.house.standin.says(self.who, rng.choice(WORDS).strip())
            return
        label = rng.choices(buttons, weights)[0]
        self.house.standin.taps_data(self.who, message.id, label.data, label=label.text)

    def _weight(self, button: Button) -> float:
        press = self.house.press(self.who, button)
        if press is None:
            return 0.0
        if press.deed is Deed.STEP:
            return _STEP_WEIGHTS.get(press.code >> 8, 0.5)
        if press.deed is Deed.PARTY:
            return _PARTY_WEIGHTS.get(press.code, 1)
        return 0.2

    def tap(self, rng: random.Random) -> None:
        message = self.asked()
        if message is not None:
            button = rng.choice([b for row in message.keyboard for b in row])
            self.house.standin.taps_data(self.who, message.id, button.data or "none", label=button.text)

    def tap_old(self, rng: random.Random) -> None:
        """Tap a button that once was on the phone."""
        seen = [s for s in self.house.standin.transcript(self.who, data=True) if s.keyboard]
        if seen:
            old = rng.choice(seen)
            button = rng.choice([b for row in old.keyboard for b in row])
            self.house.standin.taps_data(self.who, old.message, button.data or "none", label=button.text)

    def tap_twice(self, rng: random.Random) -> None:
        message = self.asked()
        if message is not None:
            button = rng.choice([b for row in message.keyboard for b in row])
            for _ in range(2):
                self.house.standin.taps_data(self.who, message.id, button.data or "none", label=button.text)

    def forge(self, rng: random.Random) -> None:
        """Tap made-up data, or a button that stands on somebody else's phone."""
        data = "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", k=46))
        theirs = [
            b.data for m in self.house.standin.transcript(self.other, data=True) for row in m.keyboard for b in row
        ]
        theirs = [d for d in theirs if d]
        if theirs and rng.random() < 0.7:
            data = theirs[rng.randrange(len(theirs))]
        message = self.asked()
        self.house.standin.taps_data(self.who, message.id if message else 1, data, label="forged")

    def say(self, rng: random.Random) -> None:
        self.house.standin.says(self.who, rng.choice(WORDS).strip())

    def edit(self, rng: random.Random) -> None:
        own = [m for m in self.own() if not m.file and not m.extra and not m.text.startswith("/")]
        if own:
            self.house.standin.edits(self.who, rng.choice(own).id, rng.choice(WORDS).strip())

    def unsend(self, rng: random.Random) -> None:
        standing = self.standing()
        if standing:
            self.house.standin.deletes(self.who, rng.choice(standing).id)

    def send_file(self, rng: random.Random) -> None:
        media = rng.choice(("document", "photo", "voice"))
        data = rng.randbytes(rng.choice((3, 300, 3000)))
        data = small_photo(data[0]) if media == "photo" else data  # of one there is a copy that may cross
        self.house.standin.sends_file(
            self.who, media, data, name="scan of the lease.pdf", caption=rng.choice(("", "see page 2"))
        )

    def send_strange(self, rng: random.Random) -> None:
        sticker = {
            "file_id": "s1",
            "file_unique_id": "s1",
            "width": 9,
            "height": 9,
            "is_animated": False,
            "is_video": False,
            "type": "regular",
        }
        extra = rng.choice(({"sticker": sticker}, {"location": {"latitude": 1.5, "longitude": 2.5}}))
        self.house.standin.sends(self.who, **extra)

    def command(self, rng: random.Random) -> None:
        weights = [8, 4, 4, 5, 4, 4, 2, 2, 0.7, 0.4, 1, 1, 1, 1, 1]
        self.house.standin.says(self.who, rng.choices(COMMANDS, weights)[0])

    def query(self, rng: random.Random) -> None:
        """Ask the bot about oneself, in every way there is."""
        self.house.standin.says(self.who, rng.choice(("/ledger", "/privacy", "/help", "/review")))

    def survey(self, rng: random.Random) -> None:
        """Ask everything, try everything that is somebody else's, and ask to be reminded."""
        if self.house.standin.open_chat(self.who).blocked:
            self.unblock(rng)
        self.house.says(self.who, "/continue", "/ledger", "/privacy", "/help", "/review")
        for attempt in (self.forge, self.try_their_link, self.try_no_link, self.tap_old, self.remind):
            attempt(random.Random(rng.getrandbits(30)))  # its own, since a forgery draws as others have buttons
            self.house.settle()

    def remind(self, rng: random.Random) -> None:
        """Pause, and ask to be reminded."""
        self.house.says(self.who, "/pause")
        self.answer(random.Random(rng.randrange(3)))

    def block(self, rng: random.Random) -> None:
        self.house.standin.blocks(self.who)

    def unblock(self, rng: random.Random) -> None:
        self.house.standin.unblocks(self.who)

    def suffer(self, rng: random.Random) -> None:
        """Have trouble with the line, for this phone alone."""
        self.house.standin.fail(rng.choice(FAULTS), who=self.who, skip=rng.randint(0, 2), times=rng.randint(1, 3))

    def send_broken(self, rng: random.Random) -> None:
        world = self.house.standin.world
        chat = {"id": self.who.id, "type": "private", "first_name": self.who.name}
        author = {"id": self.who.id, "is_bot": False, "first_name": self.who.name}
        kind, body = next(iter(rng.choice(BROKEN).items()))
        assert isinstance(body, dict)
        world.next_update += 1
        self.house.standin.inject(
            {"update_id": world.next_update - 1, kind: {**body, "chat": chat, "from": author}}, chat=self.who.id
        )

    def rename(self, rng: random.Random) -> None:
        name, language = rng.choice(("Dario D.", "X", "Ms R.", "名")), rng.choice(("en", "es", "de", ""))
        self.who = self.house.standin.changes(self.who, name=name, language=language)

    def try_their_link(self, rng: random.Random) -> None:
        """Open the other side's link: only while seated, since otherwise it could be taken."""
        if self.is_seated():
            self.house.standin.start_link(self.who, self.house.first_links[2 - self.side])

    def try_no_link(self, rng: random.Random) -> None:
        self.house.standin.start_link(self.who, "nosuchtoken0000000000000000000000")

    def stay_still(self, rng: random.Random) -> None:
        return


def says(who: Person, *texts: str) -> Callable[[House], None]:
    """Make a scene in which somebody writes."""

    def scene(house: House) -> None:
        for text in texts:
            house.standin.says(who, text)

    return scene


def tap(house: House, who: Person, deed: Deed, code: int) -> None:
    """Tap the newest button that means this, whatever it is called. Raises CannotDo if there is none."""
    for message in reversed(house.standin.messages(who)):
        for button in (b for row in message.keyboard for b in row):
            press = house.press(who, button)
            if press and press.deed is deed and press.code == code:
                house.standin.taps_data(who, message.id, button.data, label=button.text)
                return
    raise CannotDo("there is no such button")


KINDS: dict[str, Callable[[Hands, random.Random], None]] = {
    "join": Hands.join,
    "go on": Hands.go_on,
    "tap": Hands.tap,
    "tap old": Hands.tap_old,
    "tap twice": Hands.tap_twice,
    "forge": Hands.forge,
    "say": Hands.say,
    "edit": Hands.edit,
    "unsend": Hands.unsend,
    "file": Hands.send_file,
    "strange": Hands.send_strange,
    "command": Hands.command,
    "query": Hands.query,
    "remind": Hands.remind,
    "survey": Hands.survey,
    "block": Hands.block,
    "unblock": Hands.unblock,
    "suffer": Hands.suffer,
    "broken": Hands.send_broken,
    "rename": Hands.rename,
    "their link": Hands.try_their_link,
    "no link": Hands.try_no_link,
    "still": Hands.stay_still,
}
