"""What a mediator's analysis is made of: values only. Every derived line knows the answers it came from and the rule that made it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from flows.briefing_parts import Mark, Piece
from flows.case import SideNo, StatementId
from flows.private import Private
from flows.saysafe import strictest
from flows.text import Text

if TYPE_CHECKING:
    from flows.authority import Authority
    from flows.briefing_issues import Issue


class Standing(Enum):
    """How an interest stands between the sides (domain §5.1)."""

    SHARED = "shared"
    COMPATIBLE = "compatible"  # different, and not competing
    APPARENT = "apparent"  # the same word, with another meaning or an opposite request
    OPPOSED = "opposed"
    UNKNOWN = "unknown"


class Kind(Enum):
    """What a finding is about, in the order of the briefing (domain §8)."""

    INTEREST = "interest"
    FACT = "fact"
    DIFFERS = "differs"
    PRIORITY = "priority"
    OFFER = "offer"
    KNOWING = "knowing"
    CREDENCE = "credence"
    IMPASSE = "impasse"
    GUESS = "guess"
    EXPECTATION = "expectation"
    FEELING = "feeling"
    MOVEMENT = "movement"
    LOGISTICS = "logistics"
    CONTRADICTION = "contradiction"


# What a rule concluded: hers alone, whatever it came from (domain §0.3, §5.1). Of the other kinds a line only puts answers side by side.
_CONCLUDED = frozenset(
    {
        Kind.INTEREST,
        Kind.PRIORITY,
        Kind.OFFER,
        Kind.KNOWING,
        Kind.CREDENCE,
        Kind.IMPASSE,
        Kind.GUESS,
        Kind.CONTRADICTION,
    }
)


class Rule(Enum):
    """Which rule made a line. Each has a wording, so that the mediator can judge the rule too."""

    TAPPED = "tapped"  # every side chose it itself
    WORDS = "words"  # words of the same kind stand in answers of every side
    ONE_SIDE = "one-side"  # one side names it, the other names something else
    SILENT = "silent"  # the other side has said nothing yet about what matters
    ASKED_BY_ALL = "asked-by-all"  # every side asks for its share of the same thing
    OPPOSITE_CHOICE = "opposite-choice"
    OPPOSITE_WORDS = "opposite-words"
    WORD_ALONE = "word-alone"  # a contested word, with nothing else in common
    BESIDE = "beside"  # two answers to the same question, side by side
    SAME_ANSWER = "same-answer"
    OTHER_ANSWER = "other-answer"
    OFFER_MEETS = "offer-meets"  # what one could give is of the kind the other asks for
    POINTS_APART = "points-apart"  # a difference of at least 15 of 100 points
    POINTS_HIGH = "points-high"  # a lot of points on every side
    POINTS_LOW = "points-low"
    WISHED_BY_ALL = "wished-by-all"  # a request of one side that the other wishes too
    DATE_AND_SUM = "date-and-sum"  # one side is pressed by a date, the other asks for another sum
    NEED_MET = "need-met"  # something the other side could tell is of the kind that is needed
    NEED_OPEN = "need-open"  # nothing of that kind has been written
    NEED_BEHIND = "need-behind"  # what the other side would need to know before it can believe a request
    NO_BACKING = "no-backing"  # a request that nothing has been named for
    OBSTACLE = "obstacle"  # chosen as what has stopped an agreement
    AUTHORITY = "authority"  # somebody has to be asked first
    DATE = "date"  # a date that is coming up
    GUESS_MET = "guess-met"
    GUESS_MISSED = "guess-missed"
    ODDS = "odds"
    DATE_IN_WORDS = "date-in-words"  # a day stands in words about something else
    FURTHER_WORK = "further-work"  # more dealings, named by each side, beside a date and a sum
    TWO_FIGURES = "two-figures"  # a part is more than its whole
    TWO_ANSWERS = "two-answers"  # two answers of one person that do not go together
    TWO_PEOPLE = "two-people"  # two people of one side answered the same question otherwise
    NOT_AND_IS = "not-and-is"  # a word with a no before it here, and without it there


@dataclass(frozen=True, slots=True)
class Quote:
    """What one side said, attributed. `number`: the answer's number within its side."""

    side: SideNo
    label: Text
    said: tuple[Piece, ...] = field(repr=False)
    number: int
    mark: Mark
    sources: tuple[StatementId, ...]


class Unfounded(ValueError):
    """A finding without an answer behind it: our fault."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One derived line. `notes`: what belongs to it in our own words, such as a recipe or a question to ask.

    `about`: whose it is, where it is one side's. `tag`: the controlled word it is about, or "". Raises Unfounded without quotes.
    """

    kind: Kind
    rule: Rule
    what: Text
    quotes: tuple[Quote, ...]
    standing: Standing | None = None
    notes: tuple[Text, ...] = ()
    about: SideNo | None = None
    tag: str = ""

    def __post_init__(self) -> None:
        if not self.quotes:
            raise Unfounded(f"nothing behind a finding of the rule {self.rule.value}")

    @property
    def mark(self) -> Mark:
        """Return the strictest mark of what it came from; what was concluded is told to nobody, though each sentence behind it has crossed.

        To name what two sides share is a disclosure too (domain §0.3), and so it is that one of them has written nothing of a kind (design P10).
        """
        return Mark.NEVER if self.kind in _CONCLUDED else strictest(quote.mark for quote in self.quotes)

    @property
    def sources(self) -> tuple[StatementId, ...]:
        """List the answers it came from."""
        return tuple(dict.fromkeys(source for quote in self.quotes for source in quote.sources))


@dataclass(frozen=True, slots=True)
class Shape:
    """How Adjusted Winner would lay out the topics: a hint for the mediator, never a proposal (domain §5.2).

    `parts`: topic -> which part of it (0 to 1) goes to the first side; `totals`: points each side would see, of its own hundred.
    """

    topics: Mapping[str, Private[str]] = field(repr=False)
    parts: Mapping[str, Fraction]
    totals: tuple[Fraction, Fraction]
    quotes: tuple[Quote, ...]

    @property
    def mark(self) -> Mark:
        """Say whether it may be said aloud."""
        return strictest(quote.mark for quote in self.quotes)


@dataclass(frozen=True, slots=True)
class Bar:
    """One number a side gave. `topic`: which of its topics it is about, None for an estimate."""

    side: SideNo
    topic: Private[str] | None
    value: int
    quote: Quote


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers of both sides under one question. `most`: the greatest there can be."""

    what: Text
    most: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class ToAsk:
    """Something that is missing before a joint session is wise, or a question for one side's separate meeting.

    `is_missing`: the first of these; it says how the preparation goes.
    """

    side: SideNo | None
    what: Text
    quotes: tuple[Quote, ...] = ()
    is_missing: bool = False

    @property
    def mark(self) -> Mark:
        """Say whether it may be said in front of another side; how the preparation goes is told to nobody (design P10)."""
        return Mark.NEVER if self.is_missing else strictest(quote.mark for quote in self.quotes)


class Order(Enum):
    """In which order the topics could be taken; the mediator chooses (domain §5.4)."""

    MOMENTUM = "momentum"  # what is easiest first
    KNOWING = "knowing"  # information before options
    ENERGY = "energy"  # what weighs most while there is strength for it


@dataclass(frozen=True, slots=True)
class AgendaTopic:
    """One topic, with a neutral title. `proposers`: whose list it is on; `quotes`: the words it was listed in.

    `sources`: which items of which lists it was made of, as `side.item`; what of it stays the same when the lists change.
    """

    key: str
    title: Text
    proposers: tuple[SideNo, ...]
    quotes: tuple[Quote, ...]
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def listed(self) -> tuple[tuple[SideNo, str], ...]:
        """Return (side, item of its list), for each list it is on."""
        parts = (source.partition(".") for source in self.sources)
        return tuple((SideNo(int(side)), item) for side, _, item in parts)

    @property
    def mark(self) -> Mark:
        """Say whether it may be said aloud."""
        return strictest(quote.mark for quote in self.quotes)


@dataclass(frozen=True, slots=True)
class AgendaOrder:
    """One order of the topics' keys. `reasons`: topic -> why it stands there; `ahead`: side -> how many of the first half it listed."""

    order: Order
    keys: tuple[str, ...]
    reasons: Mapping[str, Text]
    ahead: Mapping[SideNo, int]


class Place(Enum):
    """Where the mediator has put a topic."""

    KEPT = "kept"
    LATER = "later"  # parked: not now, and not forgotten
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class HerTopic:
    """A topic as the mediator left it. `topic` None: no list holds it any more; `own`: her words for its title; `is_new`: it came later."""

    topic: AgendaTopic | None
    place: Place
    own: Private[str] | None = None
    is_new: bool = False

    @property
    def composed(self) -> Text | None:
        """Return the title composed of the lists, None if no list holds the topic any more."""
        return None if self.topic is None else self.topic.title

    @property
    def is_kept(self) -> bool:
        """Say whether it is on the agenda."""
        return self.place is Place.KEPT


@dataclass(frozen=True, slots=True)
class Agenda:
    """Topics, three orders of them, and what to ask each side and its adviser in separate meetings.

    `hers`: the topics as the mediator has arranged them, () while she has not.
    """

    topics: tuple[AgendaTopic, ...] = ()
    orders: tuple[AgendaOrder, ...] = ()
    openings: tuple[ToAsk, ...] = ()
    counsel: tuple[ToAsk, ...] = ()
    hers: tuple[HerTopic, ...] = ()

    def topic(self, key: str) -> AgendaTopic:
        """Find a topic."""
        return next(t for t in self.topics if t.key == key)


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything that was derived from what the sides said; for the mediator alone."""

    findings: tuple[Finding, ...] = ()
    shape: Shape | None = None
    ask_first: tuple[ToAsk, ...] = ()
    charts: tuple[Chart, ...] = ()
    agenda: Agenda = field(default_factory=Agenda)
    issues: tuple[Issue, ...] = ()
    lights: tuple[Authority, ...] = ()

    def of(self, *kinds: Kind) -> tuple[Finding, ...]:
        """Return the findings of these kinds, in their order."""
        return tuple(f for f in self.findings if f.kind in kinds)

    def interests(self, standing: Standing) -> tuple[Finding, ...]:
        """Return the interests that stand like this."""
        return tuple(f for f in self.of(Kind.INTEREST) if f.standing is standing)

    def quotes(self) -> Iterator[Quote]:
        """Yield every quotation in it."""
        for finding in self.findings:
            yield from finding.quotes
        for asked in (*self.ask_first, *self.agenda.openings, *self.agenda.counsel):
            yield from asked.quotes
        for topic in self.agenda.topics:
            yield from topic.quotes
        for issue in self.issues:
            yield from issue.quotes
        for light in self.lights:
            yield from light.quotes
