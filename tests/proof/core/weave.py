"""Two-run pairs and random histories.

A pair is one public part (all that the watching side and the mediator do, and what the others' owners consented to let across, with
the moment she sends it) and, for every other side, two private parts drawn independently: matters of any number and kind, how the
released ones came to be what they are, drafts, withdrawals, refused attempts to send, holds, what goes into a slot that is not
opened, joining or not, blocking, failures, looking, languages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.proof.core.acts import CLOCK, MEDIATOR, Act, Terms, Value
from tests.proof.core.machine import Case
from tests.proof.core.reference import Crossing, crossings

DAYS = 10
END = DAYS * 24
CATEGORIES = ("figures", "documents", "dates", "reasons", "plans", "people", "effects", "other")
WORDS = (
    "lost",
    "two orders",
    "the tools",
    "my son",
    "sleeps",
    "the back room",
    "since March",
    "€1.200",
    "12 May",
    "Ms Kovács",
    "no",
    "loan",
)
KINDS = ("tell", "need")
LOCALES = ("en", "es")
AFTER = ("after they have confirmed the date", "after my lawyer has read it")


@dataclass(frozen=True, slots=True)
class Letter:
    """Something of a hidden side that will cross by R1: which matter, whose, the sentence and when she sends it."""

    owner: int
    about: str
    category: str
    kind: str
    sentence: str
    sent_at: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What the public part says about one slot. `inside`: what each hidden side will have in it when it is opened; empty if it is not."""

    name: str
    from_: int
    deadline: int
    closes: int
    opened_at: int | None
    inside: dict[int, str]
    is_short: int = 0  # this side must leave nothing in it
    more_at: int | None = None  # she asks everybody for a little more
    until: int = 0  # the deadline after that

    def takes(self, low: int) -> tuple[int, ...]:
        """Name the hours, from `low` on, in which something can be put in; none after the moment of opening."""
        last = self.until if self.opened_at is None else min(self.until, self.opened_at)
        shut = range(self.deadline, self.deadline if self.more_at is None else self.more_at + 1)
        return tuple(hour for hour in range(max(low, self.from_ + 1), last) if hour not in shut)


@dataclass(frozen=True, slots=True)
class Public:
    """The public part."""

    sides: int
    watcher: int
    cooling: int
    acts: tuple[Act, ...]
    letters: tuple[Letter, ...]
    plans: tuple[Plan, ...]
    announced_at: int | None
    is_together: bool
    terms: Terms

    @property
    def hidden(self) -> tuple[int, ...]:
        return tuple(n for n in range(1, self.sides + 1) if n != self.watcher)


def sentence(rng: Random) -> str:
    """Write something: one to nine scraps, so that lengths differ."""
    return " ".join(rng.choices(WORDS, k=1 + int(rng.random() * 9)))


def between(rng: Random, low: int, high: int) -> int:
    """Pick an hour in [low, high]; `low` if there is no such hour."""
    return low + int(rng.random() * (high - low + 1)) if high > low else low


def hours(rng: Random, low: int, high: int, count: int) -> list[int]:
    """Pick hours, oldest first."""
    return sorted(between(rng, low, high) for _ in range(count))


# --- the public part ------------------------------------------------------------------------------------------------


def public(rng: Random, sides: int) -> Public:
    """Draw what the watcher and the mediator do."""
    watcher = 1 + int(rng.random() * sides)
    hidden = [n for n in range(1, sides + 1) if n != watcher]
    cooling = rng.choice((0, 24, 24, 48))
    letters = tuple(_letter(rng, n) for n in hidden if rng.random() < 0.45)
    plans = tuple(_plan(rng, f"s{k}", hidden) for k in range(1, 1 + rng.choice((0, 1, 1, 2))))
    announced_at = between(rng, 30, END) if rng.random() < 0.25 else None
    acts = [Act(letter.sent_at, MEDIATOR, "sends", letter.about) for letter in letters]
    joined = 0 if rng.random() < 0.85 else between(rng, 1, 100)
    for plan in plans:
        acts += _slot_acts(rng, plan, watcher, joined)
    if announced_at is not None:
        acts.append(Act(announced_at, MEDIATOR, "announces"))
    if rng.random() < 0.2:
        to = tuple(n for n in range(1, sides + 1) if rng.random() < 0.6)
        acts.append(Act(between(rng, 0, END), MEDIATOR, "writes_to", "", sentence(rng), to))
    if rng.random() < 0.08:
        acts.append(Act(between(rng, END - 20, END), MEDIATOR, "ends"))
    acts += _watching(rng, watcher, hidden, joined)
    acts.sort(key=_hour)
    return Public(sides, watcher, cooling, tuple(acts), letters, plans, announced_at, rng.random() < 0.6, terms(rng))


def terms(rng: Random) -> Terms:
    """Draw what the case fixed at its opening."""
    some = frozenset(rng.sample(CATEGORIES, 3)) if rng.random() < 0.25 else frozenset()
    return Terms(rng.choice(("opt_in", "opt_in", "opt_out", "no_secrets")), some, rng.random() < 0.3)


def _hour(act: Act) -> int:
    return act.hour


def _letter(rng: Random, owner: int) -> Letter:
    about = f"{owner}.{1 + int(rng.random() * 3)}"
    return Letter(owner, about, rng.choice(CATEGORIES), rng.choice(KINDS), sentence(rng), between(rng, 60, END))


def _plan(rng: Random, name: str, hidden: list[int]) -> Plan:
    from_ = between(rng, 6, 90)
    deadline = from_ + between(rng, 20, 60)
    more_at = between(rng, deadline - 12, deadline + 20) if rng.random() < 0.2 else None
    until = deadline if more_at is None else max(deadline, more_at + 24)
    closes = until + rng.choice((0, 12, 24, 72))
    early = 12 if rng.random() < 0.15 else 0
    opened_at = between(rng, max(from_ + 8, until - early), closes - 1) if rng.random() < 0.75 else None
    if opened_at is not None and opened_at < until:  # too early: it is refused, and anything may be in it
        return Plan(name, from_, deadline, closes, opened_at, {}, more_at=more_at, until=until)
    if opened_at is None or rng.random() < 0.3:
        return Plan(name, from_, deadline, closes, opened_at, {}, rng.choice(hidden), more_at, until)
    inside = {n: sentence(rng) for n in hidden}
    return Plan(name, from_, deadline, closes, opened_at, inside, more_at=more_at, until=until)


def _slot_acts(rng: Random, plan: Plan, watcher: int, joined: int) -> list[Act]:
    acts = [
        Act(plan.from_, MEDIATOR, "opens_slot", plan.name, rng.choice(CATEGORIES), plan.deadline),
        Act(plan.deadline - 8, CLOCK, "reminds", plan.name),
        Act(plan.closes, CLOCK, "closes", plan.name),
    ]
    if plan.opened_at is not None:
        acts.append(Act(plan.opened_at, MEDIATOR, "opens_all", plan.name))
    if plan.more_at is not None:
        acts.append(Act(plan.more_at, MEDIATOR, "asks_for_more", plan.name))
    if rng.random() < 0.1:
        acts.append(Act(between(rng, plan.from_ + 1, plan.closes), MEDIATOR, "closes", plan.name))
    if rng.random() < 0.06:
        acts.append(Act(between(rng, max(plan.from_, joined) + 1, plan.closes), watcher, "takes_out", plan.name))
    for hour in hours(rng, max(plan.from_, joined + 1), max(plan.until, joined + 1), rng.choice((0, 1, 1, 2))):
        acts.append(_puts(rng, hour, watcher, plan.name, 0.75))
    return acts


def _puts(rng: Random, hour: int, side: int, slot: str, willing: float) -> Act:
    return Act(hour, side, "seals", slot, sentence(rng)) if rng.random() < willing else Act(hour, side, "passes", slot)


def _watching(rng: Random, me: int, hidden: list[int], joined: int) -> list[Act]:
    acts = [Act(joined, me, "joins")]
    if rng.random() < 0.8:
        acts.append(Act(joined + 1, me, "agrees"))
    for number in range(1, 1 + rng.choice((0, 0, 1, 2))):
        acts += _anything(rng, me, f"{me}.{number}", joined)
    about = f"{rng.choice(hidden)}.{1 + int(rng.random() * 3)}"  # a guess: it may be there or not
    for verb in rng.choices(list(_CURIOUS), list(_CURIOUS.values()), k=5):
        acts.append(_looking(rng, between(rng, joined, END), me, verb, about))
    acts += (Act(END, me, "shows"), Act(END + 1, me, "looks"))
    return acts


_CURIOUS = {
    "looks": 6,
    "copies": 4,
    "asks": 3,
    "shows": 4,
    "hides": 1,
    "answers": 2,
    "forges": 3,
    "speaks": 1,
    "blocks": 0.3,
    "unblocks": 1,
}


def _looking(rng: Random, hour: int, me: int, verb: str, about: str) -> Act:
    match verb:
        case "forges":
            act = rng.choice(("takes_back", "scopes", "approves", "writes", "comes_about"))
            return Act(hour, me, act, about, "share" if act == "scopes" else "two orders", None)
        case "answers":
            return Act(hour, me, verb, "", between(rng, 0, 10))
        case "speaks":
            return Act(hour, me, verb, "", rng.choice(LOCALES))
    return Act(hour, me, verb)


def _anything(rng: Random, me: int, about: str, joined: int) -> list[Act]:
    """One's own matter, handled as it comes; perhaps sent."""
    at = hours(rng, joined, END, 7)
    words, later = sentence(rng), rng.choice((None, None, 24 * between(rng, 0, DAYS), AFTER[0]))
    acts = [
        Act(at[0], me, "captures", about, rng.choice(CATEGORIES), rng.choice(KINDS)),
        Act(at[1], me, "scopes", about, rng.choice(("mediator", "session", "swap", "share", "share", "share")), later),
        Act(at[2], me, "writes", about, words),
        Act(at[3], me, "approves", about, words if rng.random() < 0.9 else sentence(rng), rng.random() < 0.4),
    ]
    if later == AFTER[0] and rng.random() < 0.7:
        acts.append(Act(at[4], me, "comes_about", about))
    if rng.random() < 0.3:
        acts.append(Act(at[4], me, "takes_back", about))
    if rng.random() < 0.2:
        acts.append(Act(at[4], MEDIATOR, rng.choice(("asks_again", "keeps")), about))
    if rng.random() < 0.4:
        acts.append(Act(between(rng, at[0], END), MEDIATOR, "tells", about))
    if rng.random() < 0.7:
        acts.append(Act(at[5], MEDIATOR, "sends", about))
    if rng.random() < 0.3:
        acts.append(Act(at[6], me, "takes_back", about))
    return acts


# --- a private part -------------------------------------------------------------------------------------------------


def private(rng: Random, shared: Public, me: int) -> list[Act]:
    """Draw what one hidden side does, and what the mediator does about it that concerns nobody else."""
    letters = [letter for letter in shared.letters if letter.owner == me]
    plans = shared.plans
    must_agree = shared.announced_at is not None and shared.is_together
    must_not = shared.announced_at is not None and not shared.is_together and me == shared.hidden[0]
    needed = [letter.sent_at - 3 for letter in letters] + [plan.from_ for plan in plans if plan.inside]
    if must_agree and shared.announced_at is not None:
        needed.append(shared.announced_at - 2)
    if not needed and rng.random() < 0.25:
        return []  # has not joined
    joined = between(rng, 0, min([*needed, 60]))
    acts = [Act(joined, me, "joins")]
    if must_agree or (not must_not and rng.random() < 0.6):
        acts.append(Act(joined + 1, me, "agrees"))
    busy: list[int] = []  # hours at which a hold would stop what is to cross
    taken = {letter.about for letter in letters}
    for letter in letters:
        acts += _to_the_letter(rng, letter, joined, shared.cooling)
        busy.append(letter.sent_at)
    for plan in plans:
        acts += _into_the_slot(rng, plan, me, joined, busy)
    for number in range(1, 5):
        if f"{me}.{number}" not in taken and rng.random() < 0.45:
            acts += rng.choice(NEVER)(rng, me, f"{me}.{number}", joined, shared)
    acts += _living(rng, me, joined, busy)
    acts.sort(key=_hour)
    return acts


def _to_the_letter(rng: Random, letter: Letter, joined: int, cooling: int) -> list[Act]:
    """Draw one of the many ways to the same consented sentence."""
    me, about = letter.owner, letter.about
    latest = letter.sent_at - max(cooling, 1)
    waived = latest < joined or rng.random() < 0.3
    drafts = rng.choice((0, 0, 1, 2))
    at = hours(rng, joined, letter.sent_at - 1 if waived else latest, 4 + 3 * drafts)
    later = rng.choice((None, None, 24 * between(rng, 0, letter.sent_at // 24), AFTER[0]))
    is_sorted = rng.random() < 0.3  # of which kind it is may be said later
    category = rng.choice(CATEGORIES) if is_sorted else letter.category
    acts = [Act(at[0], me, "captures", about, category, letter.kind)]
    if is_sorted:
        acts.append(Act(between(rng, at[0], letter.sent_at - 1), me, "sorts", about, letter.category))
    for k in range(1, 3 * drafts, 3):
        words = sentence(rng)
        acts += (
            Act(at[k], me, "scopes", about, rng.choice(("mediator", "swap", "share")), None),
            Act(at[k + 1], me, "writes", about, words),
        )
        acts.append(Act(at[k + 2], me, rng.choice(("approves", "takes_back")), about, words, True))
    acts += (
        Act(at[-3], me, "scopes", about, "share", later),
        Act(at[-2], me, "writes", about, letter.sentence),
        Act(at[-1], me, "approves", about, letter.sentence, waived),
    )
    if later == AFTER[0]:
        acts.append(Act(between(rng, at[-3], letter.sent_at - 1), me, "comes_about", about))
    if rng.random() < 0.15:
        kept, up = hours(rng, at[-1], letter.sent_at - 1, 2)
        acts += (Act(kept, MEDIATOR, "keeps", about), Act(up, MEDIATOR, "takes_up", about))
    if rng.random() < 0.4:  # what is done afterwards comes too late
        acts.append(
            Act(
                between(rng, letter.sent_at + 1, END + 1),
                me,
                rng.choice(("takes_back", "writes", "scopes")),
                about,
                "mediator",
            )
        )
    return acts


def _into_the_slot(rng: Random, plan: Plan, me: int, joined: int, busy: list[int]) -> list[Act]:
    takes = plan.takes(joined)
    at = sorted(rng.choices(takes, k=rng.choice((0, 1, 1, 2, 3)))) if takes else []
    acts = [_puts(rng, hour, me, plan.name, 0.6) for hour in at]
    if me in plan.inside:
        acts.append(Act(at[-1] if at else rng.choice(takes), me, "seals", plan.name, plan.inside[me]))
        if plan.opened_at is not None:
            busy += (acts[-1].hour, plan.opened_at)
    elif me == plan.is_short and acts:
        acts.append(_leaves_nothing(rng, plan, me, at[-1]))
        busy.append(at[-1])
        if plan.opened_at is not None and rng.random() < 0.5:
            acts += _held_meanwhile(rng, acts.pop(), plan.opened_at, busy)
    if rng.random() < 0.3:
        acts.append(_puts(rng, between(rng, plan.until, plan.closes + 10), me, plan.name, 0.6))
    return acts


def _leaves_nothing(rng: Random, plan: Plan, me: int, last: int) -> Act:
    """Pass at last, or take out what was put in: also when nothing more can be put in, and at the very hour of the opening."""
    if rng.random() < 0.5:
        return Act(last, me, "passes", plan.name)
    latest = last if plan.opened_at is None else max(last, plan.opened_at - 1)
    return Act(between(rng, last, latest), me, "takes_out", plan.name)


def _held_meanwhile(rng: Random, last: Act, opened_at: int, busy: list[int]) -> list[Act]:
    """Put something in and be held at the moment of opening: nothing opens then either."""
    busy += (opened_at - 1, opened_at, opened_at + 1)
    hold, free = (Act(opened_at + late, MEDIATOR, act, str(last.who)) for late, act in ((-1, "holds"), (1, "frees")))
    return [last._replace(act="seals", value=sentence(rng)), hold, free]


_EVERYDAY = ("looks", "copies", "asks", "shows", "answers", "forges", "speaks", "blocks", "unblocks", "fails")


def _living(rng: Random, me: int, joined: int, busy: list[int]) -> list[Act]:
    acts = []
    for verb in rng.choices(_EVERYDAY, k=int(rng.random() * 5)):
        acts.append(_looking(rng, between(rng, joined, END), me, verb, f"{me % 2 + 1}.1"))
    if rng.random() < 0.25:
        held, freed = hours(rng, 0, END, 2)
        if not any(held <= hour <= freed for hour in busy):
            acts += (Act(held, MEDIATOR, "holds", str(me)), Act(freed, MEDIATOR, "frees", str(me)))
    return acts


# --- matters that must never cross, each with the mediator's attempt to send it -----------------------------------------

Never = Callable[[Random, int, str, int, Public], list[Act]]


def _ladder(
    at: list[int],
    me: int,
    about: str,
    *,
    scope: str = "share",
    later: Value = None,
    words: str = "no loan",
    waived: bool = True,
    rng: Random,
) -> list[Act]:
    return [
        Act(at[0], me, "captures", about, rng.choice(CATEGORIES), rng.choice(KINDS)),
        Act(at[1], me, "scopes", about, scope, later),
        Act(at[2], me, "writes", about, words),
        Act(at[3], me, "approves", about, words, waived),
    ]


def _send(hour: int, about: str) -> Act:
    return Act(hour, MEDIATOR, "sends", about)


def _of_another_scope(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 5)
    scope = rng.choice(("mediator", "session", "swap"))
    return [*_ladder(at, me, about, scope=scope, words=sentence(rng), rng=rng), _send(at[4], about)]


def _unsaid(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 5)
    return [*_ladder(at, me, about, words=sentence(rng), rng=rng)[: rng.choice((1, 2, 3))], _send(at[4], about)]


def _other_words(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 5)
    acts = _ladder(at, me, about, words=sentence(rng), rng=rng)
    return [*acts[:3], acts[3]._replace(value="words that never stood there"), _send(at[4], about)]


def _reworded(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 6)
    return [*_ladder(at, me, about, rng=rng), Act(at[4], me, "writes", about, sentence(rng)), _send(at[5], about)]


def _rescoped(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 6)
    scope = rng.choice(("mediator", "session", "swap"))
    acts = _ladder(at, me, about, scope=scope, words=sentence(rng), rng=rng)
    return [*acts, Act(at[4], me, "scopes", about, "share"), _send(at[5], about)]


def _sooner(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    """Consented to for a later day; the day is then dropped, and what "they will see, not before" is not consented to anew."""
    at = hours(rng, joined, END, 6)
    acts = _ladder(at, me, about, later=24 * DAYS + 48, words=sentence(rng), rng=rng)
    return [*acts, Act(at[4], me, "scopes", about, "share"), _send(at[5], about)]


def _taken_back(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 6)
    return [
        *_ladder(at, me, about, words=sentence(rng), rng=rng),
        Act(at[4], me, "takes_back", about),
        _send(at[5], about),
    ]


def _cooling(rng: Random, me: int, about: str, joined: int, shared: Public) -> list[Act]:
    cooling = shared.cooling
    at = hours(rng, joined, END - 50, 4)
    acts = _ladder(at, me, about, words=sentence(rng), waived=cooling == 0, rng=rng)
    return [*acts, _send(at[3] + between(rng, 0, cooling - 1), about)] if cooling else acts


def _later(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END - 24, 4)
    day = at[3] // 24 + 1 + int(rng.random() * 3)
    acts = _ladder(at, me, about, later=24 * day, words=sentence(rng), rng=rng)
    return [*acts, _send(between(rng, at[3], 24 * day - 1), about)]


def _asked_again(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 6)
    return [
        *_ladder(at, me, about, words=sentence(rng), rng=rng),
        Act(at[4], MEDIATOR, "asks_again", about),
        _send(at[5], about),
    ]


def _of_a_held_side(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 5)
    hold, free = Act(at[4], MEDIATOR, "holds", str(me)), Act(at[4], MEDIATOR, "frees", str(me))
    return [*_ladder(at, me, about, words=sentence(rng), rng=rng), hold, _send(at[4], about), free]


def _on_a_condition(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    """Consented to for when something has come about; perhaps its owner says so, but too late for this attempt to send it."""
    at = hours(rng, joined, END, 6)
    acts = _ladder(at, me, about, later=rng.choice(AFTER), words=sentence(rng), rng=rng)
    late = [Act(at[5], me, "comes_about", about)] if rng.random() < 0.5 else []
    return [*acts, _send(at[4], about), *late]


def _unnamed(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 5)
    return [*_ladder(at, me, about, scope="without_source", words=sentence(rng), rng=rng), _send(at[4], about)]


def _held_back(rng: Random, me: int, about: str, joined: int, shared: Public) -> list[Act]:
    """What its owner holds back is not told either, unless nothing of its kind is kept in this case."""
    at = hours(rng, joined, END, 4)
    scope = rng.choice(("mediator", "session", "swap"))
    acts = [*_ladder([0, 0, 0, 0], me, about, scope=scope, rng=rng)[:2]]
    acts = [act._replace(hour=hour) for act, hour in zip(acts, at, strict=False)]
    is_open = shared.terms.regime == "no_secrets" or acts[0].value in shared.terms.always_open
    return acts if is_open else [*acts, Act(at[3], MEDIATOR, "tells", about)]


def _left_out(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 7)
    acts = [*_ladder(at, me, about, words=sentence(rng), rng=rng), Act(at[4], me, "takes_back", about)]
    return [*acts, Act(at[5], MEDIATOR, "tells", about), _send(at[6], about)]


def _not_told_without_consent(rng: Random, me: int, about: str, joined: int, shared: Public) -> list[Act]:
    """Opt-in: whatever its owner has said of it so far, she tells nothing of it herself."""
    at = hours(rng, joined, END, 5)
    acts = _ladder(at, me, about, words=sentence(rng), rng=rng)[: rng.choice((1, 2, 3, 4))]
    is_usual = shared.terms.regime == "opt_in" and acts[0].value not in shared.terms.always_open
    return [*acts, Act(at[4], MEDIATOR, "tells", about)] if is_usual else acts


def _for_safety(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 9)
    acts = _ladder(at, me, about, scope="safety", words=sentence(rng), rng=rng)[:2]
    if rng.random() < 0.5:
        acts.append(Act(at[4], me, "takes_back", about))
    acts += [act._replace(hour=act.hour) for act in _ladder([0, *at[5:8]], me, about, words=sentence(rng), rng=rng)[1:]]
    return [*acts, _send(at[8], about)]


def _kept_for_the_session(rng: Random, me: int, about: str, joined: int, _: Public) -> list[Act]:
    at = hours(rng, joined, END, 6)
    acts = [*_ladder(at, me, about, words=sentence(rng), rng=rng), Act(at[4], MEDIATOR, "keeps", about)]
    return [*acts, _send(at[5], about)]


NEVER: tuple[Never, ...] = (
    _of_another_scope,
    _unsaid,
    _other_words,
    _reworded,
    _rescoped,
    _sooner,
    _taken_back,
    _cooling,
    _later,
    _asked_again,
    _of_a_held_side,
    _on_a_condition,
    _unnamed,
    _held_back,
    _left_out,
    _not_told_without_consent,
    _for_safety,
    _kept_for_the_session,
)


# --- pairs ------------------------------------------------------------------------------------------------------------

History = list[Act]


def woven(rng: Random, shared: Public, parts: list[list[Act]]) -> History:
    """Weave the parts: by hour, and at the same hour in an order of its own."""
    streams = [list(shared.acts), *parts]
    rng.shuffle(streams)
    return sorted((act for stream in streams for act in stream), key=_hour)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two histories that the watcher must not be able to tell apart."""

    public: Public
    one: History
    two: History

    @property
    def sides(self) -> range:
        return range(1, self.public.sides + 1)

    def log(self, history: History) -> list[Crossing]:
        return crossings(history, self.sides, self.public.cooling, self.public.terms)

    def is_fair(self) -> bool:
        """Say whether the same things ought to cross in both runs, by the reference: otherwise the pair proves nothing."""
        return self.log(self.one) == self.log(self.two)

    def view(self, history: History) -> Case:
        return Case(self.public.sides, self.public.cooling, self.public.terms).play(history)

    def is_same(self) -> bool:
        watcher = self.public.watcher
        return self.view(self.one).view(watcher) == self.view(self.two).view(watcher)


def pair(seed: int, sides: int) -> Pair:
    """Draw one pair. Side 1, 2 (or 3) watches, in turn."""
    rng = Random(seed * 4 + sides)
    shared = public(rng, sides)
    one, two = (woven(rng, shared, [private(rng, shared, n) for n in shared.hidden]) for _ in range(2))
    return Pair(shared, one, two)


def differences(pair: Pair) -> list[str]:
    """Say where the two views part, for a failing test: acts of both, and the first moment that differs."""
    watcher = pair.public.watcher
    first, second = pair.view(pair.one).view(watcher), pair.view(pair.two).view(watcher)
    at = next((k for k, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second)))
    lines = [f"watcher {watcher}, moment {at}: {first[at : at + 1]} / {second[at : at + 1]}", "one:"]
    return [*lines, *map(str, pair.one), "two:", *map(str, pair.two)]


# --- random histories ---------------------------------------------------------------------------------------------------


def history(seed: int) -> tuple[History, int, int, Terms]:
    """Draw any history at all, for the reference: with the number of sides, the hours to think it over and what the case fixed."""
    rng = Random(seed)
    sides, cooling = rng.choice((2, 2, 3)), rng.choice((0, 24, 48))
    if rng.random() < 0.3:
        drawn = pair(seed, sides)
        return drawn.one, sides, drawn.public.cooling, drawn.public.terms
    acts = [Act(0, side, "joins") for side in range(1, sides + 1)]
    for side in range(1, sides + 1):
        for number in (1, 2):
            acts += _anything(rng, side, f"{side}.{number}", 0)
            acts += [_odd(rng, side, f"{side}.{number}") for _ in range(rng.choice((0, 1, 3)))]
        if rng.random() < 0.8:
            acts.append(Act(between(rng, 0, END), side, "agrees"))
        if rng.random() < 0.3:
            held, freed = hours(rng, 0, END, 2)
            acts += (Act(held, MEDIATOR, "holds", str(side)), Act(freed, MEDIATOR, "frees", str(side)))
    for name in ("s1", "s2")[: rng.choice((1, 2))]:
        acts += _any_slot(rng, name, sides)
    acts += [Act(between(rng, 0, END), MEDIATOR, "announces") for _ in range(2)]
    if rng.random() < 0.15:
        acts.append(Act(between(rng, 0, END), MEDIATOR, "ends"))
    rng.shuffle(acts)
    acts.sort(key=lambda act: (act.hour, act.act == "closes", act.act != "joins"))
    return acts, sides, cooling, terms(rng)


_ODD = (
    *("scopes", "comes_about", "sorts", "writes", "approves", "approves", "takes_back"),
    *("asks_again", "keeps", "takes_up", "sends", "tells"),
)


def _odd(rng: Random, side: int, about: str) -> Act:
    """One more act on a matter, at any time, in any order; the sentence may be written or approved again."""
    hour, verb = (
        between(rng, 0, END),
        rng.choice(_ODD),
    )
    match verb:
        case "scopes":
            scope = rng.choice(("mediator", "without_source", "session", "swap", "share", "share", "safety"))
            return Act(hour, side, verb, about, scope, rng.choice((None, 24 * between(rng, 0, DAYS), *AFTER)))
        case "sorts":
            return Act(hour, side, verb, about, rng.choice(CATEGORIES))
        case "writes" | "approves":
            return Act(hour, side, verb, about, rng.choice(WORDS), rng.random() < 0.5 if verb == "approves" else None)
        case "takes_back" | "comes_about":
            return Act(hour, side, verb, about)
    return Act(hour, MEDIATOR, verb, about)


def _any_slot(rng: Random, name: str, sides: int) -> list[Act]:
    from_ = between(rng, 1, 80)
    deadline = from_ + between(rng, 10, 60)
    acts = [Act(from_, MEDIATOR, "opens_slot", name, rng.choice(CATEGORIES), deadline)]
    for side in range(1, sides + 1):
        acts += [
            _puts(rng, between(rng, from_ + 1, deadline + 3), side, name, 0.8) for _ in range(rng.choice((0, 1, 1, 2)))
        ]
    if rng.random() < 0.3:
        acts.append(Act(between(rng, from_ + 1, deadline + 30), MEDIATOR, "asks_for_more", name))
    for side in range(1, sides + 1):
        if rng.random() < 0.15:
            acts.append(Act(between(rng, from_ + 1, deadline + 30), side, "takes_out", name))
    opening = rng.choice((between(rng, from_ + 1, deadline + 30), between(rng, deadline - 2, deadline + 30)))
    acts.append(Act(opening, MEDIATOR, "opens_all", name))
    acts.append(Act(deadline + rng.choice((0, 24, 72)), rng.choice((CLOCK, MEDIATOR)), "closes", name))
    return acts
