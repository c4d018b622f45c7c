"""One side as an analysis hears it: its answers over all conversations, each as a quotation with what it is about. Judges nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cached_property

from flows import freshstart
from flows.answers import Answer, Day, Item, Listed, NotGiven, Picked, PickedMany, Points, Scaled, Words
from flows.briefing_lines import SideStatements, mark_of
from flows.briefing_parts import Mark, Piece
from flows.case import SideNo
from flows.findings import Quote
from flows.freshstart import item_of_run
from flows.offering import offers
from flows.private import Private
from flows.run import item_of, place_at, step_of
from flows.several import side_of
from flows.tags import MATTERS, Read, read


class Part(Enum):
    """What an answer is in a side's mouth."""

    ASK = "ask"  # what it wants done
    WISH = "wish"  # what for, and how it could be
    FEAR = "fear"
    GIVE = "give"  # what it could do
    SAY = "say"  # a sentence it wrote for the other side
    TELL = "tell"  # what it could say
    NEED = "need"  # what it would have to know
    LOOK = "look"  # what it listed as a topic


# Where what somebody wants for themselves is asked: never the guesses about the other side, never the story, never the safety file.
_HEARD: Mapping[str, Mapping[str, Part]] = {
    "intake": {
        "issues": Part.LOOK,
        "position": Part.ASK,
        "what_for": Part.WISH,
        "what_for_2": Part.WISH,
        "what_for_3": Part.WISH,
        "worry": Part.FEAR,
        "better_done": Part.WISH,
        "odds_up": Part.WISH,
        "need_to_know": Part.NEED,
        "explain": Part.NEED,
        "can_tell": Part.TELL,
        "year_later": Part.WISH,
        "matters": Part.WISH,
        "anything_else": Part.GIVE,  # if it says so: most of what is said there is no offer
    },
    "cantell": {"sentence": Part.SAY},
    "seal": {"sentence": Part.SAY},
    "weighing": {
        "live_with": Part.WISH,
        "generous": Part.GIVE,
        "small_cost": Part.GIVE,
        "not_money": Part.GIVE,
        "ideas": Part.GIVE,
        "in_return": Part.ASK,
    },
    "telling": {"feel_heard": Part.WISH},
    "freshstart": {
        "still_need": Part.NEED,
        "still_tell": Part.TELL,
        "differently": Part.GIVE,
        "differently_all": Part.GIVE,
        "next_hour": Part.WISH,
        "odds_up": Part.WISH,
    },
    "workplace": {
        "good_day": Part.WISH,
        "at_best": Part.WISH,
        "effect": Part.FEAR,
        "need_from_them": Part.ASK,
        "level_ask": Part.ASK,
        "managed_ask": Part.ASK,
        "managing_ask": Part.ASK,
        "level_tell": Part.WISH,  # how they would like to hear what goes badly: nothing they would do
        "managed_tell": Part.WISH,
        "managing_tell": Part.WISH,
        "next_time": Part.WISH,
    },
    "contract": {
        "other_than_cash": Part.GIVE,
        "money_dates": Part.WISH,
        "good_name": Part.WISH,
        "set_against": Part.ASK,
    },
    "parenting": {
        "both_wish": Part.WISH,
        "coping": Part.WISH,
        "working_well": Part.WISH,
        "others_around": Part.WISH,
        "rotas": Part.WISH,
    },
    "property": {},
    "consumer": {},
    "neighbour": {"good_enough": Part.WISH, "hours": Part.ASK, "effects": Part.FEAR},
    "tenancy": {"repairs": Part.FEAR, "tenant_certain": Part.WISH, "landlord_certain": Part.WISH},
}
_UNREAD = Read()
_AT_THE_END = "anything_else"  # the step of the intake that asks whether anything was left out
NEXT_DATE = "next_date"  # the step of the intake that asks for a hearing, a deadline
_OPTIONS = {"sleep": "rest", "children": "children", "work": "work", "health": "health", "safety": "safety"}


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """One answer, or one item of a list. `item`: the topic or thing it is about, "" for none. `tapped`: its tags were chosen, not read."""

    quote: Quote
    part: Part
    item: str
    tags: tuple[str, ...]
    tapped: bool
    words: str = field(repr=False)
    read: Read = field(default=_UNREAD, repr=False)

    @property
    def stems(self) -> frozenset[str]:
        """Return the beginnings of the words that say what it is."""
        return self.read.stems

    @property
    def number(self) -> int:
        """Return the answer's number within its side."""
        return self.quote.number


@dataclass(frozen=True)
class Voice:
    """One side's answers in every conversation.

    `locale`: the language it writes in; `kind`: of the case; `told`: its sentences that the other side can read by now; `today`: where the
    mediator is.
    """

    side: SideNo
    name: Private[str] = field(repr=False)
    locale: str
    kind: str
    said: tuple[SideStatements, ...] = field(repr=False)
    told: frozenset[str] = field(default=frozenset(), repr=False)
    today: date = date.min

    @property
    def speaks(self) -> bool:
        """Say whether the side has answered anything of substance."""
        return any(not isinstance(answer, NotGiven) for own in self.said for answer in own.answers.values())

    # --- single answers -----------------------------------------------------------------------------------------------

    def answer(self, flow: str, place: str) -> Answer | None:
        """Return a given answer; None if there is none or it is a typed non-answer."""
        found = next((own.answers[place] for own in self._in(flow) if place in own.answers), None)
        return None if isinstance(found, NotGiven) else found

    def quote(self, flow: str, place: str) -> Quote | None:
        """Return a given answer as a quotation; a list with all of its items."""
        own = next((own for own in self._in(flow) if place in own.at), None)
        line = own.line(place) if own is not None else None
        if line is None or line.reason is not None or own is None:
            return None
        said = line.said or tuple(entry.name for entry in line.entries)
        return Quote(self.side, line.label, said, line.number, line.mark, (own.at[place].id,)) if said else None

    def next_date(self) -> tuple[Quote, ...]:
        """Return the date it named as the next one, while that is still to come."""
        answer = self.answer("intake", NEXT_DATE)
        return self.quoted("intake", NEXT_DATE) if isinstance(answer, Day) and answer.day >= self.today else ()

    def quoted(self, flow: str, *places: str) -> tuple[Quote, ...]:
        """Return those of several answers that were given."""
        return tuple(quote for place in places if (quote := self.quote(flow, place)) is not None)

    def picks(self, flow: str, place: str) -> tuple[str, ...]:
        """Return the options chosen."""
        match self.answer(flow, place):
            case Picked(option):
                return (option,)
            case PickedMany(options):
                return options
            case _:
                return ()

    def adds(self, flow: str, place: str) -> bool:
        """Say whether something was added to the options in the side's own words."""
        answer = self.answer(flow, place)
        return isinstance(answer, PickedMany) and bool(answer.own)

    @property
    def in_the_way(self) -> tuple[str, tuple[str, ...]]:
        """Return in which flow the side last said what stands in the way, and what it chose there."""
        for flow in (freshstart.FLOW, "intake"):
            if picks := self.picks(flow, "obstacles"):
                return flow, picks
        return "intake", ()

    def picked(self, flow: str, place: str, options: Collection[str]) -> tuple[Quote, ...]:
        """Return the chosen ones among some options as a quotation, without what else was chosen; () if none of them was."""
        quote = self.quote(flow, place)
        if quote is None:
            return ()
        pairs = zip(quote.said, self.picks(flow, place), strict=False)
        said = tuple(piece for piece, option in pairs if option in options)
        return (replace(quote, said=said),) if said else ()

    def worded(self, flow: str, place: str) -> str:
        """Return an answer in words, "" if there is none."""
        answer = self.answer(flow, place)
        return answer.text if isinstance(answer, Words) else ""

    def scale(self, flow: str, place: str) -> int | None:
        """Return a number from 0 to 10."""
        answer = self.answer(flow, place)
        return answer.value if isinstance(answer, Scaled) else None

    def points(self) -> Mapping[str, int]:
        """Return the points spread over the side's own topics; empty if it gave none."""
        answer = self.answer("weighing", "topic_points")
        return answer.spread if isinstance(answer, Points) else {}

    def tags_of(self, flow: str, place: str) -> tuple[str, ...]:
        """List the interests that an answer in words is about."""
        answer = self.answer(flow, place)
        return read(answer.text, self.locale, self.kind).tags if isinstance(answer, Words) else ()

    def items(self, step: str) -> tuple[Item, ...]:
        """Return the items of a list of the intake."""
        answer = self.answer("intake", step)
        return answer.items if isinstance(answer, Listed) else ()

    def unseen_papers(self) -> Iterator[Quote]:
        """Yield the papers that somebody listed and the other side has not seen, or not wholly."""
        for own in self._in("telling"):
            answer = own.answers.get("documents")
            for item in answer.items if isinstance(answer, Listed) else ():
                if set(self.picks("telling", place_at("seen", item.id))) & {"no", "in_part"}:
                    yield self._quote(own, "documents", Private(item.label, own.at["documents"].answer.label))

    def _in(self, flow: str) -> Iterator[SideStatements]:
        return (own for own in self.said if own.flow.flow == flow)

    # --- what is heard in them ----------------------------------------------------------------------------------------

    @cached_property
    def heard(self) -> tuple[Heard, ...]:
        """List what the side wants, fears, could give and could tell, in the order of its answers."""
        found = [heard for own in self.said for place in own.at for heard in self._heard(own, place)]
        return tuple(sorted(found, key=lambda each: each.number))

    def parts(self, *parts: Part) -> tuple[Heard, ...]:
        """Return what was heard of some kinds."""
        return tuple(each for each in self.heard if each.part in parts)

    def _heard(self, own: SideStatements, place: str) -> Iterator[Heard]:
        part = _HEARD.get(own.flow.flow, {}).get(step_of(place))
        answer = own.answers[place]
        if part is None or isinstance(answer, NotGiven):
            return
        match answer:
            case Words():
                if place != _AT_THE_END or offers(answer.text, self.locale):
                    yield self._of_words(own, place, part, answer.text)
            case Listed(items):
                for item in items:
                    yield self._of_item(own, place, part, item)
            case PickedMany() | Picked():
                yield from self._of_options(own, place, part)
            case _:
                return

    def _of_words(self, own: SideStatements, place: str, part: Part, words: str) -> Heard:
        about = read(words, self.locale, self.kind)
        return Heard(self._quote(own, place), part, item_of(place), about.tags, False, words, about)

    def _of_item(self, own: SideStatements, place: str, part: Part, item: Item) -> Heard:
        label = Private(item.label, own.at[place].answer.label)
        about = read(item.label, self.locale, self.kind)
        # a fresh start counts its things anew: its items are told apart from those of the intake, as its matters are
        name = item_of_run(own.at[place].run, item.id) if own.flow.flow == freshstart.FLOW else item.id
        return Heard(self._quote(own, place, label), part, name, about.tags, False, item.label, about)

    def _of_options(self, own: SideStatements, place: str, part: Part) -> Iterator[Heard]:
        quote, step = self._quote(own, place), own.flow.steps.get(step_of(place))
        known = [o.key for o in getattr(step, "options", ())]
        for piece, option in zip(quote.said, _options(own.answers[place]), strict=False):
            one = Quote(quote.side, quote.label, (piece,), quote.number, quote.mark, quote.sources)
            tag = option.replace("_", "-")
            tag = tag if tag in MATTERS else _OPTIONS.get(option, "")
            if option in known:
                yield Heard(one, part, "", (tag,) if tag else (), True, "")
            else:
                about = read(option, self.locale, self.kind)
                yield Heard(one, part, "", about.tags, False, option, about)

    def _quote(self, own: SideStatements, place: str, *pieces: Piece) -> Quote:
        statement, line = own.at[place], own.line(place)
        assert line is not None
        answer = own.answers[place]
        crossed = isinstance(answer, Words) and answer.text.strip() in self.told
        mark = Mark.ALOUD if crossed else mark_of(statement, own.sent)
        return Quote(self.side, line.label, pieces or line.said, line.number, mark, (statement.id,))

    # --- matching -----------------------------------------------------------------------------------------------------

    def of_topic(self, item: str) -> tuple[Heard, ...]:
        """Return what was said about one of the side's own topics, its name first."""
        return self._by_topic.get(item, ())

    @cached_property
    def _by_topic(self) -> Mapping[str, tuple[Heard, ...]]:
        found: dict[str, list[Heard]] = {}
        for heard in self.parts(Part.LOOK, Part.ASK, Part.WISH, Part.FEAR):
            found.setdefault(heard.item, []).append(heard)
        return {item: tuple(own) for item, own in found.items()}

    def tell_scope(self, item: str) -> str:
        """Return what its owner decided about something it could tell: an option of the scope question, or "" if nothing yet."""
        picks = self.picks("cantell", place_at("scope", item))
        return picks[0] if picks else ""


def _options(answer: Answer) -> tuple[str, ...]:
    return answer.options if isinstance(answer, PickedMany) else (answer.option,) if isinstance(answer, Picked) else ()


def across(one: Voice, other: Voice) -> bool:
    """Say whether two voices are of different sides. What people of one side (`flows.several`) ask and guess is turned to the other."""
    return side_of(one.side) != side_of(other.side)


def by_side(voices: Iterable[Voice]) -> tuple[tuple[Voice, ...], ...]:
    """Group voices by their side, in the order in which the sides first speak."""
    found: dict[SideNo, list[Voice]] = {}
    for voice in voices:
        found.setdefault(side_of(voice.side), []).append(voice)
    return tuple(tuple(own) for own in found.values())


def from_sides(quotes: Iterable[Quote]) -> int:
    """Count the sides that quotations come from."""
    return len({side_of(quote.side) for quote in quotes})


def meet(one: Voice, first: Heard, other: Voice, second: Heard) -> bool:
    """Say whether two answers are about the same thing: a tag in common, or in the same language the beginning of a telling word."""
    if set(first.tags) & set(second.tags):
        return True
    same = one.locale.partition("-")[0] == other.locale.partition("-")[0]
    return same and bool(first.stems & second.stems)
