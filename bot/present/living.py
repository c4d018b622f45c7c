"""The lines of a briefing that are neither an answer nor a finding: lights, sessions, exchanges, what is new, what is open, her notes. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.present.fitting import SIGNS, Cut, listed
from flows.answers import NonAnswer
from flows.authority import Authority
from flows.briefing import Briefing, Line, Mark
from flows.briefing_desk import Jotting, Where
from flows.briefing_issues import Spoken
from flows.briefing_news import News
from flows.case import SideNo
from flows.private import Private
from flows.saysafe import strictest
from flows.sessions import EVERYBODY, Session
from flows.text import Param, Text, language_name

_MOST = 6  # of one list on the card


def marked(mark: Mark, what: Text) -> Text:
    """Put the sign in front of a line that says whether it may be said."""
    return Text("briefing-ground-bare", {"mark": SIGNS[mark], "what": what})


def name_of(briefing: Briefing, side: SideNo, fit: Cut) -> Private[str]:
    """Return how a side is called."""
    return fit.cut(next(s.name for s in briefing.sides if s.number == side))


# --- who can say yes ----------------------------------------------------------------------------------------------


def light_texts(briefing: Briefing, fit: Cut) -> Iterator[Text]:
    """Yield a line for each side that has said how far it can say yes, and for each that has not."""
    for light in briefing.ground.lights:
        yield marked(light.mark, _light(briefing, light, fit))


def _light(briefing: Briefing, light: Authority, fit: Cut) -> Text:
    words: Text = Text(f"briefing-light-{light.light.value}")
    if light.person is not None:
        words = listed([words, *(fit.quoted(piece) for piece in light.person.said)])
    return Text("briefing-card-labelled", {"label": _named(briefing, light.side, fit), "words": words})


def _named(briefing: Briefing, side: SideNo, fit: Cut) -> Text:
    return Text("briefing-named", {"who": name_of(briefing, side, fit)})


# --- the issues --------------------------------------------------------------------------------------------------


def issue_texts(cell: Spoken, fit: Cut) -> list[Text]:
    """Write what one side said about an issue: its name, what is asked, needed and feared, and the points."""
    lines = [
        Text(
            "briefing-issue-line",
            {
                "mark": SIGNS[quote.mark],
                "label": Text(f"briefing-issue-{kind.value}"),
                "words": listed([fit.quoted(piece) for piece in quote.said]),
                "number": f"{quote.side}.{quote.number}",
            },
        )
        for kind, quote in cell.lines
    ]
    if cell.points is not None and cell.weighed is not None:
        points = Text("briefing-issue-points", {"points": cell.points})
        lines.append(marked(cell.weighed.mark, points))
    return lines


# --- sessions and exchanges ---------------------------------------------------------------------------------------


def session_texts(briefing: Briefing, fit: Cut) -> list[Text]:
    """Say when and how people meet next. A separate meeting is known to nobody but the side that is asked to it."""
    ahead = [s for s in briefing.at_hand.sessions if s.stands and s.ends > briefing.as_of]
    return [_session(briefing, session, fit) for session in ahead[:3]]


def _session(briefing: Briefing, session: Session, fit: Cut) -> Text:
    zone = briefing.as_of.tzinfo or ZoneInfo("UTC")
    params: dict[str, Param] = {
        "at": session.starts.astimezone(zone),
        "format": Text(f"session-format-{session.format.value}".replace("_", "-")),
    }
    if session.side == EVERYBODY:
        return marked(Mark.ALOUD, Text("briefing-session-line", params))
    who = name_of(briefing, session.side, fit)
    return marked(Mark.NEVER, Text("briefing-session-alone", {**params, "who": who}))


def exchange_texts(briefing: Briefing) -> list[Text]:
    """Say how each exchange stands. That there is one was told to both sides in the same words; who put something in stands nowhere."""
    return [
        marked(
            Mark.ALOUD,
            Text(
                f"briefing-exchange-{swap.state.value}", {"category": Text(f"disclose-category-{swap.category.value}")}
            ),
        )
        for swap in briefing.at_hand.exchanges
    ]


# --- what is new --------------------------------------------------------------------------------------------------


def news_texts(briefing: Briefing, fit: Cut) -> tuple[Text, list[Text]] | None:
    """Say what is new since she was last handed a version: a heading and lines. None before the first one."""
    if briefing.news is None:
        return None
    since = briefing.news.since.astimezone(briefing.as_of.tzinfo)
    head = Text("briefing-card-since", {"at": since, "count": briefing.news.count})
    return head, list(_news(briefing, briefing.news, fit))


def _news(briefing: Briefing, news: News, fit: Cut) -> Iterator[Text]:
    for side in briefing.sides:
        lines = [line for line in news.lines if line.side == side.number]
        if lines:
            labels: list[Text] = [_labelled(line) for line in lines[:_MOST]]
            if len(lines) > _MOST:
                labels.append(Text("briefing-card-more", {"count": len(lines) - _MOST}))
            line = Text(
                "briefing-card-labelled", {"label": _named(briefing, side.number, fit), "words": listed(labels)}
            )
            yield marked(strictest(each.mark for each in lines), line)
    for crossed in news.crossed[:_MOST]:
        who = _named(briefing, crossed.side, fit)
        words = Text("briefing-card-labelled", {"label": who, "words": fit.quoted(crossed.sentence)})
        yield marked(Mark.ALOUD, words)


def _labelled(line: Line) -> Text:
    if not line.late:
        return line.label
    return Text("briefing-late-label", {"label": line.label})


# --- what is open -------------------------------------------------------------------------------------------------


def gap_texts(briefing: Briefing, fit: Cut) -> Iterator[Text]:
    """Count what each side left open, by kind, and name what nobody has answered."""
    for side in briefing.sides:
        own = [gap for gap in briefing.gaps if gap.side == side.number]
        reasons = Counter(gap.reason for gap in own)
        counts = [
            Text("briefing-card-gap", {"kind": reason.value.replace("_", "-") if reason else "open", "count": count})
            for reason, count in sorted(reasons.items(), key=lambda found: _order(found[0]))
        ]
        if counts:
            who = name_of(briefing, side.number, fit)
            text = Text("briefing-card-missing", {"who": who, "counts": listed(counts)})
            yield marked(strictest(gap.mark for gap in own), text)
    if labels := list(_nobody(briefing)):
        yield marked(Mark.NEVER, Text("briefing-card-nobody", {"labels": listed(labels)}))


def _nobody(briefing: Briefing) -> Iterator[Text]:
    """Yield the questions that no side has answered, if there is more than one side."""
    keys = [{g.label.key for g in briefing.gaps if g.side == s.number} for s in briefing.sides]
    common = set.intersection(*keys) if len(keys) > 1 else set()
    labels = {g.label.key: g.label for g in briefing.gaps if g.label.key in common and g.about is None}
    yield from list(labels.values())[:_MOST]


def _order(reason: NonAnswer | None) -> int:
    """Put what may still be answered first."""
    return 0 if reason is None else 1 + (NonAnswer.LATER, *NonAnswer).index(reason)


# --- for the meeting ----------------------------------------------------------------------------------------------


def language_texts(briefing: Briefing, fit: Cut) -> Iterator[Text]:
    """Say which language each side writes in, where they are not the same."""
    if len({side.locale for side in briefing.sides}) > 1:
        for side in briefing.sides:
            language = language_name(side.locale)
            line = Text("briefing-card-labelled", {"label": _named(briefing, side.number, fit), "words": language})
            yield marked(Mark.NEVER, line)


def percent(answered: int, asked: int) -> Text | None:
    """Say how much of what applies has been answered, None before anything was asked."""
    return Text("briefing-percent", {"percent": 100 * answered // asked}) if asked else None


# --- her own notes ------------------------------------------------------------------------------------------------


def jottings_of(briefing: Briefing, where: Where) -> list[Text]:
    """Return her notes of one section; for the case as a whole also those on an answer that is no longer there."""
    known = {f"{line.side}.{line.number}" for line in briefing.lines()}
    notes = briefing.at_hand.jottings
    if where is Where.CASE:
        lost = [j for j in notes if j.where is Where.LINE and j.line not in known]
        return [jotted(j) for j in notes if j.where is Where.CASE] + [jotted(j) for j in lost]
    return [jotted(j) for j in notes if j.where is where]


def jottings_on(briefing: Briefing, line: str) -> list[Text]:
    """Return her notes on one answer, named by its side and number."""
    return [jotted(j, bare=True) for j in briefing.at_hand.jottings if j.where is Where.LINE and j.line == line]


def jotted(jotting: Jotting, *, bare: bool = False) -> Text:
    """Write one of her notes, marked as hers. bare: it stands at its answer already."""
    words = Text("briefing-card-quoted", {"words": jotting.words})
    label = Text(f"briefing-jotted-{jotting.kind.value}")
    if jotting.line and not bare:
        label = Text("briefing-jotted-on", {"kind": label, "line": jotting.line})
    return Text("briefing-card-labelled", {"label": label, "words": words})
