"""A small pure case: acts are folded through the real rules (`flows.disclosure`, `flows.swaps`) into what each side can observe.

It is the house without a house: no archive, no wordings, no Telegram. What a side observes is an ordered list of moments:
when, in which language, what, with which contents and buttons, silent or not. Every leak of `leaks.py` is planted here or in the rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from flows import disclosure, swaps
from flows.case import CaseId, Regime, Scope, SideNo
from flows.disclosure import Category, Entry, Kind, Matter, MatterId, NotAllowed, Reveal, Rules, Telling
from flows.private import Label, Private, Seat, Viewer
from flows.swaps import Sealed, Swap, SwapId, SwapState, Weight
from tests.proof.core.acts import MEDIATOR, USUAL, Act, Terms
from tests.proof.core.reference import EVERYONE, Crossing

CASE = CaseId("c0")
LONGEST = 500  # hours
BEGAN = datetime(2026, 3, 2, tzinfo=UTC)
HOURS = tuple(BEGAN + timedelta(hours=hour) for hour in range(LONGEST))
DATES = tuple(hour.date() for hour in HOURS)
SCOPES = {scope.value: scope for scope in Scope}
CATEGORIES = {category.value: category for category in Category}
ROWS_A_PAGE = 2

Moment = tuple[
    int, str, str, tuple[object, ...], tuple[str, ...], bool
]  # hour, language, what, contents, buttons, silent


@dataclass(slots=True)
class Held:
    """One matter with its record."""

    matter: Matter
    label: str
    kept_at: int
    record: list[Entry] = field(default_factory=list)
    now: Matter = field(init=False)

    def __post_init__(self) -> None:
        self.now = self.matter

    def add(self, entry: Entry) -> Matter:
        """Write one more entry; return how the matter stands now."""
        self.record.append(entry)
        self.now = disclosure.standing(self.now, (entry,))
        return self.now

    def refolded(self) -> Matter:
        """Fold the whole record anew, as is done before anything is sent."""
        return disclosure.standing(self.matter, self.record)


@dataclass(slots=True)
class Party:
    """One side's chat."""

    viewer: Viewer
    label: Label
    locale: str = "en"
    joined: bool = False
    agreed: bool = False
    held: bool = False
    blocked: bool = False
    own: list[Held] = field(default_factory=list)  # in its own order
    news: list[Reveal] = field(default_factory=list)
    read: list[tuple[Reveal, int]] = field(default_factory=list)
    shifts: list[object] = field(default_factory=list)  # for the mediator alone
    view: list[Moment] = field(default_factory=list)

    @property
    def side(self) -> int:
        return self.viewer.side


@dataclass(slots=True)
class Running:
    """A slot and what was put into it."""

    swap: Swap
    sealed: dict[SideNo, Sealed] = field(default_factory=dict)


class Case:
    """A case being played. `play` takes a history; then `view`, `released`."""

    def __init__(self, sides: int, cooling: int, terms: Terms = USUAL) -> None:
        self.rules = Rules(
            cooling=timedelta(hours=cooling),
            regime=Regime(terms.regime),
            always_open=frozenset(CATEGORIES[name] for name in terms.always_open),
            without_source=terms.unnamed,
        )
        self.sides = tuple(SideNo(n) for n in range(1, sides + 1))
        self.parties = {n: Party(Viewer(Seat.SIDE, CASE, n), Label(CASE, n)) for n in self.sides}
        self.matters: dict[str, Held] = {}
        self.slots: dict[str, Running] = {}
        self.released: list[Crossing] = []
        self.desk: list[tuple[int, str]] = []  # what the mediator alone was told
        self.acts = 0

    def play(self, history: Iterable[Act]) -> Case:
        """Let everything happen, in order."""
        for act in history:
            self.acts += 1
            party = self.parties.get(act.who)  # type: ignore[call-overload]
            if party is not None and not party.joined and act.act != "joins":
                continue
            getattr(self, act.act)(act)
        return self

    def view(self, side: int) -> list[Moment]:
        """Return all that one side could observe."""
        return self.parties[SideNo(side)].view

    # --- how a side is told anything -------------------------------------------------------------------------------

    def tell(
        self, party: Party, hour: int, what: str, *contents: object, buttons: tuple[str, ...] = (), silent: bool = False
    ) -> None:
        if party.joined and not party.blocked:
            party.view.append((hour, party.locale, what, contents, buttons, silent))

    def tell_all(self, hour: int, what: str, *contents: object, buttons: tuple[str, ...] = ()) -> None:
        for party in self.parties.values():
            self.tell(party, hour, what, *contents, buttons=buttons)

    def receipt(self, act: Act, what: str, *contents: object) -> None:
        """Answer the one who acted."""
        self.tell(self.party(act), act.hour, what, *contents)

    def party(self, act: Act) -> Party:
        return self.parties[SideNo(act.who)]

    # --- a side joins, comes and goes ------------------------------------------------------------------------------

    def joins(self, act: Act) -> None:
        party = self.party(act)
        party.joined = True
        self.receipt(act, "welcome")
        for name, running in self.slots.items():
            if running.swap.state is SwapState.RUNNING:
                self.invite(party, act.hour, name)

    def agrees(self, act: Act) -> None:
        self.party(act).agreed = True
        self.receipt(act, "thanks")

    def speaks(self, act: Act) -> None:
        self.party(act).locale = str(act.value)
        self.receipt(act, "language")

    def blocks(self, act: Act) -> None:
        self.party(act).blocked = True

    def unblocks(self, act: Act) -> None:
        self.party(act).blocked = False

    def fails(self, act: Act) -> None:
        """Something broke while this side's act was being done: it was rolled back."""
        self.receipt(act, "try again later")

    # --- its own matters -------------------------------------------------------------------------------------------

    def captures(self, act: Act) -> None:
        party = self.party(act)
        if not self.rules.is_open or act.about in self.matters:
            self.receipt(act, "closed")
            return
        category, kind = CATEGORIES[str(act.value)], Kind(act.more)
        held = Held(
            Matter(MatterId(act.about), CASE, SideNo(act.who), kind, category),
            f"what came to mind in hour {act.hour}",
            act.hour,
        )
        self.matters[act.about] = held
        party.own.append(held)
        self.receipt(act, "kept", self.number_of(held), held.label)

    def number_of(self, held: Held) -> int:
        """Number a matter within its own side."""
        return self.parties[held.matter.side].own.index(held) + 1

    def mine(self, act: Act) -> Held | None:
        """Find a matter of the one who acts. What is another's is met like what does not exist."""
        held = self.matters.get(act.about)
        if held is not None and held.matter.side == act.who:
            return held
        self.receipt(act, "not there")
        return None

    def scopes(self, act: Act) -> None:
        if held := self.mine(act):
            later = DATES[act.more] if isinstance(act.more, int) else None
            condition = Private(act.more, self.party(act).label) if isinstance(act.more, str) else None
            matter = held.add(disclosure.Scoped(SCOPES[str(act.value)], HOURS[act.hour], later, condition))
            self.receipt(act, "scope", self.number_of(held), matter.scope.value, matter.not_before)

    def comes_about(self, act: Act) -> None:
        """The owner says that what they made it wait for has come about."""
        if held := self.mine(act):
            held.add(disclosure.CameAbout(HOURS[act.hour]))
            self.receipt(act, "it has come about", self.number_of(held))

    def sorts(self, act: Act) -> None:
        """The owner says of which kind it is."""
        if held := self.mine(act):
            held.add(disclosure.Categorised(CATEGORIES[str(act.value)], HOURS[act.hour]))
            self.receipt(act, "kind", self.number_of(held))

    def writes(self, act: Act) -> None:
        if held := self.mine(act):
            party = self.party(act)
            matter = held.add(disclosure.Worded(Private(str(act.value), party.label), HOURS[act.hour]))
            words = matter.sentence.read_as(party.viewer) if matter.sentence is not None else ""
            self.tell(party, act.hour, "this is all they will see", words, buttons=("yes", "change", "keep"))

    def approves(self, act: Act) -> None:
        if held := self.mine(act):
            words = Private(str(act.value), self.party(act).label)
            matter = held.add(disclosure.Consented(words, HOURS[act.hour], waived=bool(act.more)))
            self.receipt(act, "from when", disclosure.sendable_from(matter, self.rules))

    def takes_back(self, act: Act) -> None:
        if held := self.mine(act):
            if not disclosure.may_withdraw(held.now):
                self.receipt(act, "cannot be taken back")
                return
            held.add(disclosure.Withdrawn(HOURS[act.hour]))
            self.receipt(act, "taken back", self.number_of(held))

    # --- looking ---------------------------------------------------------------------------------------------------

    def looks(self, act: Act) -> None:
        """Show the ledger."""
        party = self.party(act)
        rows = self.rows(party)
        self.tell(party, act.hour, "ledger", *rows, buttons=self.ledger_buttons(party))

    def rows(self, party: Party) -> list[object]:
        mine = [(number, held.label, self.line(held.now)) for number, held in enumerate(party.own, 1)]
        theirs = [(reveal.sentence.read_as(party.viewer), opened_at) for reveal, opened_at in party.read]
        return [*mine, *theirs]

    def line(self, matter: Matter) -> object:
        return matter.scope.value, matter.consented_at, matter.not_before, matter.withdrawn, matter.revealed_at

    def ledger_buttons(self, party: Party) -> tuple[str, ...]:
        return tuple(f"take back {n}" for n, held in enumerate(party.own, 1) if disclosure.may_withdraw(held.now))

    def copies(self, act: Act) -> None:
        """Hand out the copy of one's own: pages, size, contents."""
        rows = self.rows(self.party(act))
        text = repr(rows)
        self.receipt(act, "file", -(-len(rows) // ROWS_A_PAGE), len(text), text)

    def asks(self, act: Act) -> None:
        """Ask what comes next, or for help."""
        party = self.party(act)
        self.tell(party, act.hour, "nothing more to do now", buttons=("help", "ledger"))

    # --- what is new, and what it changes ----------------------------------------------------------------------------

    def shows(self, act: Act) -> None:
        party = self.party(act)
        for reveal in party.news:
            self.tell(party, act.hour, "in their own words", *self.shown(party, reveal), buttons=("hide",))
            party.read.append((reveal, act.hour))
        if not party.news:
            self.receipt(act, "nothing new")
        party.news = []

    def shown(self, party: Party, reveal: Reveal) -> tuple[object, ...]:
        return reveal.sentence.read_as(party.viewer), reveal.kind.value, reveal.category.value, reveal.rule.value

    def hides(self, act: Act) -> None:
        self.receipt(act, "hidden" if self.party(act).read else "not there")

    def answers(self, act: Act) -> None:
        """Answer what is new, what one sees differently, what matters now: for the mediator alone."""
        self.party(act).shifts.append(act.value)
        self.receipt(act, "thanks")

    # --- swaps -----------------------------------------------------------------------------------------------------

    def invite(self, party: Party, hour: int, name: str) -> None:
        swap = self.slots[name].swap
        self.tell(
            party, hour, "swap", name, swap.category.value, swap.weight.value, swap.deadline, buttons=("put in", "pass")
        )

    def opens_slot(self, act: Act) -> None:
        weight = tuple(Weight)[act.hour % 3]
        until = HOURS[act.more] if isinstance(act.more, int) else HOURS[act.hour]
        self.slots[act.about] = Running(Swap(SwapId(act.about), CASE, CATEGORIES[str(act.value)], weight, until))
        for party in self.parties.values():
            self.invite(party, act.hour, act.about)

    def seals(self, act: Act) -> None:
        self.put(act, Private(str(act.value), self.party(act).label))

    def passes(self, act: Act) -> None:
        self.put(act, None)

    def takes_out(self, act: Act) -> None:
        running = self.slots.get(act.about)
        if running is None or SideNo(act.who) not in running.sealed or not swaps.may_take_out(running.swap):
            self.receipt(act, "this exchange is over")
            return
        running.sealed[SideNo(act.who)] = Sealed(SideNo(act.who), None, HOURS[act.hour])
        self.receipt(act, "it is taken out")

    def put(self, act: Act, sentence: Private[str] | None) -> None:
        running, party = self.slots.get(act.about), self.party(act)
        if running is None or not self.may_put(running, party, act):
            self.receipt(act, "this exchange is closed")
            return
        running.sealed[SideNo(act.who)] = Sealed(SideNo(act.who), sentence, HOURS[act.hour])
        self.receipt(act, "you will hear from me", running.swap.deadline)

    def may_put(self, running: Running, party: Party, act: Act) -> bool:
        return swaps.may_seal(running.swap, self.rules, now=HOURS[act.hour], held=party.held)

    def reminds(self, act: Act) -> None:
        """Remind, before the deadline, everybody who has not answered."""
        for party in self.parties.values():
            if self.is_reminded(party, act):
                self.tell(party, act.hour, "something in your calendar", silent=True)

    def is_reminded(self, party: Party, act: Act) -> bool:
        running = self.slots[act.about]
        return running.swap.state is SwapState.RUNNING and SideNo(party.side) not in running.sealed

    def asks_for_more(self, act: Act) -> None:
        """Ask everybody, in the same words, and give everybody the same fresh time."""
        running = self.slots[act.about]
        try:
            running.swap = swaps.with_more_time(running.swap, self.rules, now=HOURS[act.hour])
        except NotAllowed as refused:
            self.refuse(act, refused)
            return
        self.tell_all(act.hour, "could you add a little", act.about, running.swap.deadline)

    def opens_all(self, act: Act) -> None:
        running = self.slots[act.about]
        held = any(party.held for party in self.parties.values())
        try:
            copies = swaps.open_all(
                running.swap, running.sealed, self.sides, self.rules, now=HOURS[act.hour], held=held
            )
        except NotAllowed as refused:
            self.refuse(act, refused)
            return
        running.swap = replace(running.swap, state=SwapState.OPENED)
        self.reveal(act, copies)

    def closes(self, act: Act) -> None:
        """The mediator closes, or the slot's last hour has come: whoever put something in, whoever passed."""
        running = self.slots[act.about]
        if running.swap.state is SwapState.RUNNING:
            running.swap = replace(running.swap, state=SwapState.CLOSED)
            self.tell_all(act.hour, "this exchange was not opened", act.about)

    # --- the mediator's desk -----------------------------------------------------------------------------------------

    def sends(self, act: Act) -> None:
        held = self.matters.get(act.about)
        if held is None:
            return
        is_held = self.parties[held.matter.side].held
        try:
            copy = disclosure.reveal(
                held.refolded(), self.rules, now=HOURS[act.hour], today=DATES[act.hour], held=is_held
            )
        except NotAllowed as refused:
            self.refuse(act, refused)
            return
        held.add(disclosure.Revealed(copy.rule, copy.at))
        self.reveal(act, (copy,))

    def reveal(self, act: Act, copies: tuple[Reveal, ...]) -> None:
        """Let everybody but the owner know, all in one moment."""
        for party in self.parties.values():
            theirs = [copy for copy in copies if copy.side != party.side]
            party.news += theirs
            if theirs:
                self.tell(party, act.hour, "something new", buttons=("show", "later"))
        for copy in copies:
            readers = frozenset(p.side for p in self.parties.values() if any(copy is new for new in p.news))
            words = copy.sentence.read_as(Viewer(Seat.MEDIATOR, CASE))
            self.released.append((act.hour, copy.side, words, readers))

    def refuse(self, act: Act, refused: NotAllowed) -> None:
        self.desk.append((act.hour, refused.reason.value))

    def asks_again(self, act: Act) -> None:
        if held := self.matters.get(act.about):
            held.add(disclosure.Reconsider(HOURS[act.hour]))
            self.tell(self.parties[held.matter.side], act.hour, "please look again", self.number_of(held))

    def keeps(self, act: Act) -> None:
        if held := self.matters.get(act.about):
            held.add(disclosure.KeptForSession(HOURS[act.hour]))

    def takes_up(self, act: Act) -> None:
        if held := self.matters.get(act.about):
            held.add(disclosure.TakenUp(HOURS[act.hour]))

    def tells(self, act: Act) -> None:
        """The mediator would tell the others in words of her own what a matter is about (R6), and asks the law first."""
        held = self.matters.get(act.about)
        if held is None:
            return
        owner = held.matter.side
        is_held, today = self.parties[owner].held, DATES[act.hour]
        may = disclosure.may_tell(held.refolded(), self.rules, today=today, held=is_held)
        if may is Telling.NOT:
            self.desk.append((act.hour, may.value))
            return
        named = MEDIATOR if may is Telling.WITHOUT_SOURCE else owner
        for party in self.parties.values():
            if party.side != owner:
                self.tell(party, act.hour, "the mediator says", held.now.category.value, named)
        self.released.append((act.hour, named, may.value, frozenset(self.sides) - {owner}))

    def announces(self, act: Act) -> None:
        if all(party.agreed for party in self.parties.values()):
            self.released.append((act.hour, MEDIATOR, EVERYONE, frozenset(self.sides)))
            self.tell_all(act.hour, EVERYONE)

    def writes_to(self, act: Act) -> None:
        for party in self.parties.values():
            if isinstance(act.more, tuple) and party.side in act.more:
                self.tell(party, act.hour, "message", act.value)

    def holds(self, act: Act) -> None:
        self.parties[SideNo(int(act.about))].held = True

    def frees(self, act: Act) -> None:
        self.parties[SideNo(int(act.about))].held = False

    def ends(self, act: Act) -> None:
        self.rules = replace(self.rules, is_open=False)
        self.tell_all(act.hour, "the mediator has ended this process")
