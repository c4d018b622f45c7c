"""What crosses, on a phone: the offer to look at it, the ledger's matters, the crossing desk, a reveal shown and hidden. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.present import papers
from bot.present.acts import DeskAct, PartyAct
from bot.present.desk import act as desk_act
from bot.present.review import scope_label
from flows.case import Case, Regime, Scope, SideNo
from flows.disclosure import Category, Kind, Refusal, Rules, Telling
from flows.paper import Enclosed, Paper
from flows.private import Private
from flows.run import Run
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone, Urgency
from flows.text import Joined, Param, Text

_A_ROW = 6  # buttons with a number


def party_act(
    about: str,
    deed: PartyAct,
    key: str,
    *,
    tone: Tone = Tone.NORMAL,
    visit: int = 0,
    params: Mapping[str, Param] | None = None,
) -> Button:
    """Make a party's button about a matter, a reveal, an exchange or a message."""
    return Button(Text(key, params or {}), Press(Deed.PARTY, bytes.fromhex(about), deed.value, visit), tone)


def quoted(words: Private[str]) -> Paragraph:
    """Set off somebody's own words."""
    return Paragraph(Text("disclose-words", {"words": words}), Style.QUOTE)


def neutral(slot: str, *buttons: Button, edits: bool = False) -> Say:
    """Say that there is something new, in words for a locked screen."""
    return Say(
        (Paragraph(Text("notice-something-new")),),
        (buttons,),
        slot=slot,
        edits=edits,
        urgency=Urgency.ANSWER if edits else Urgency.NOTICE,
        repeat=Repeat.SAFE if edits else Repeat.ONCE,
    )


def gone(slot: str) -> Say:
    """Take a message away."""
    return Say(slot=slot, deletes=True, repeat=Repeat.SAFE)


def plain(key: str, slot: str = "", *, edits: bool = False, **params: Param) -> Say:
    """Say one wording without buttons."""
    return Say((Paragraph(Text(key, params)),), slot=slot, edits=edits, repeat=Repeat.SAFE if edits else Repeat.ONCE)


# --- the owner ----------------------------------------------------------------------------------------------------


def offer(run: Run, count: int, *, needs_only: bool = False) -> Say:
    """Offer to look at what they do not know and what they would like to know, one by one; or, afterwards, at the second alone.

    count: of the person's own things.
    """
    may_be_told = regime_of(run) != Regime.OPT_IN.value or run.facts.get("opens", "no") != "no"
    key = "disclose-offer-needs" if needs_only else "disclose-offer-open" if may_be_told else "disclose-offer"
    rows = (
        (party_act(run.id, PartyAct.LOOK, "disclose-look", tone=Tone.GO),),
        (party_act(run.id, PartyAct.LOOK_LATER, "disclose-look-later"),),
    )
    return Say((Paragraph(Text(key, {"count": count})),), rows, slot=offer_slot(run))


def offer_slot(run: Run) -> str:
    """Name the message with the offer."""
    return f"{run.id}:look"


@dataclass(frozen=True, slots=True)
class Entry:
    """A matter as its owner sees it in the ledger. Moments are in the owner's zone."""

    id: str
    label: Private[str]
    head: str  # tell, need, answer or marked
    scope: Scope
    sentence: Private[str] | None
    states: tuple[Text, ...]
    may_take_back: bool
    waits: bool = False  # for something of which its owner can say that it has come about
    telling: Telling = Telling.NOT  # what the mediator may tell of it
    is_open: bool = True  # its owner can still decide about it


def ledger(entries: Sequence[Entry]) -> list[Say]:
    """List a side's matters: those that can be taken back each with a button, the others together."""
    if not entries:
        return []
    says = [Say((Paragraph(Text("disclose-ledger-title"), Style.TITLE),))]
    for entry in entries:
        says.append(Say(_entry(entry), _entry_rows(entry), slot=f"mt:{entry.id}", protect=True))
    return says


def _entry_rows(entry: Entry) -> tuple[tuple[Button, ...], ...]:
    """Offer what its owner can do about a matter; each button depends on what its owner did and on the case's rules alone."""
    rows: list[tuple[Button, ...]] = []
    if entry.waits:
        rows.append((party_act(entry.id, PartyAct.CAME_ABOUT, "disclose-came-about", tone=Tone.GO),))
    if entry.may_take_back:
        rows.append((party_act(entry.id, PartyAct.TAKE_BACK, "disclose-take-back", tone=Tone.STOP),))
    if entry.is_open and entry.telling is Telling.SUBSTANCE:
        rows.append((party_act(entry.id, PartyAct.RECONSIDER, "disclose-decide-anew"),))
    return tuple(rows)


def _entry(entry: Entry) -> tuple[Paragraph, ...]:
    head = Paragraph(Text(f"disclose-kind-{entry.head}", {"label": entry.label}), Style.TITLE)
    words = (quoted(entry.sentence),) if entry.sentence is not None and entry.scope in (Scope.SHARE, Scope.SWAP) else ()
    lines = tuple(Paragraph(state, Style.LINE) for state in entry.states)
    is_hers_alone = entry.scope is not Scope.MEDIATOR or entry.telling is Telling.NOT
    scope = (Paragraph(scope_label(entry.scope), Style.LINE),) if is_hers_alone else ()
    return (head, *words, *scope, *lines)


def taken_back(entry: Entry) -> Say:
    """Redraw a matter after it was taken back: its button is gone."""
    return Say(_entry(entry), slot=f"mt:{entry.id}", edits=True, repeat=Repeat.SAFE)


def redrawn_entry(entry: Entry) -> Say:
    """Redraw a matter as it stands now, with what its owner can do."""
    return Say(_entry(entry), _entry_rows(entry), slot=f"mt:{entry.id}", edits=True, repeat=Repeat.SAFE, protect=True)


A_PAGE = 8  # answers listed at once


def offer_answers(run: Run) -> Say:
    """Offer to look through one's answers and to decide about one of them."""
    button = party_act(run.id, PartyAct.MARK_LIST, "disclose-mark", params={"regime": regime_of(run)})
    return Say((Paragraph(Text("disclose-mark-offer", {"regime": regime_of(run)}), Style.QUIET),), ((button,),))


def answers(run: Run, rows: Sequence[tuple[Run, int, Text]], page: int) -> Say:
    """List one's own answers, a page at a time. rows: (run, place among all its answers, name), in the order they were given."""
    slot, pages = answers_slot(run), max(1, -(-len(rows) // A_PAGE))
    page = min(page, pages - 1)
    if not rows:
        return plain("disclose-mark-none", slot)
    shown = rows[page * A_PAGE : (page + 1) * A_PAGE]
    buttons = [(_answer(of, PartyAct.MARK, Text("disclose-mark-one", {"name": name}), at),) for of, at, name in shown]
    turn = [
        _answer(run, PartyAct.MARK_LIST, Text(key), to)
        for key, to in (("house-back", page - 1), ("disclose-mark-on", page + 1))
        if 0 <= to < pages
    ]
    head = Paragraph(Text("disclose-mark-which", {"regime": regime_of(run)}))
    return Say((head,), (*buttons, *((tuple(turn),) if turn else ())), slot=slot)


def answers_slot(run: Run) -> str:
    """Name the message that lists one's own answers."""
    return f"{run.id}:mark"


def _answer(run: Run, deed: PartyAct, label: Text, visit: int) -> Button:
    return Button(label, Press(Deed.PARTY, bytes.fromhex(run.id), deed.value, visit))


def regime_of(run: Run) -> str:
    """Name the regime a run knows of its case."""
    return run.facts.get("regime", Regime.OPT_IN.value)


def received(title: str, rows: Sequence[tuple[str, Text]]) -> Say | None:
    """List what the other side has sent this side, each to be shown again: by its number, unless it is the only one."""
    if not rows:
        return None
    head = Paragraph(Text(title), Style.TITLE)
    if len(rows) == 1:
        ((ref, line),) = rows
        return Say((head, Paragraph(line, Style.LINE)), ((show_button(ref),),))
    lines = [Text("house-item", {"number": n, "label": line}) for n, (_, line) in enumerate(rows, 1)]
    buttons = [_numbered(show_button(ref), n) for n, (ref, _) in enumerate(rows, 1)]
    return Say(
        (head, *(Paragraph(line, Style.LINE) for line in lines), Paragraph(Text("disclose-received-tap"), Style.QUIET)),
        tuple(tuple(buttons[n : n + _A_ROW]) for n in range(0, len(buttons), _A_ROW)),
    )


def _numbered(button: Button, number: int) -> Button:
    return replace(button, label=Text("house-number", {"number": number}))


# --- the mediator -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """A matter at the crossing desk. `since`: from when it may be sent, in her zone; `why`: what keeps it now. `seen`: the record's length."""

    id: str
    owner: Private[str]
    kind: Kind
    category: Category
    sentence: Private[str]
    since: datetime
    why: Refusal | None
    seen: int
    condition: Private[str] | None = None  # what its owner makes it wait for
    telling: Telling = Telling.NOT  # what she may tell of it in words of her own
    paper: Paper | None = None
    side: int = 0  # whose paper that is
    not_theirs: bool = False  # its owner said that it isn't theirs to tell


def queue(
    case: Case, waiting: Sequence[Waiting], kept: Sequence[Waiting] = (), rules: Rules | None = None
) -> list[Say]:
    """Show the crossing desk: how much waits, then each thing exactly as the other side would read it; last what is kept."""
    back = ((desk_act(DeskAct.HISTORY, case.id, "desk-history"), desk_act(DeskAct.CASE, case.id, "desk-open-case")),)
    title = Paragraph(Text("desk-share-title", {"ref": case.ref, "count": len(waiting)}), Style.TITLE)
    head = Say((title, *_unusual(rules or Rules())), back)
    return [head, *(say for each in (*waiting, *kept) for say in (preview(each), *_copy(case, each)))]


def _copy(case: Case, waiting: Waiting) -> list[Say]:
    """Send the mediator the copy itself, as it would reach the other side."""
    return [papers.own(case.id, waiting.side, waiting.paper)] if waiting.paper else []


def _unusual(rules: Rules) -> list[Paragraph]:
    """Remind the mediator of what she may tell, where that is not as usual."""
    lines: list[Paragraph] = []
    if rules.regime is not Regime.OPT_IN:
        lines.append(Paragraph(Text("desk-rules", {"regime": rules.regime.value}), Style.LINE))
    if rules.always_open:
        kinds = Joined(tuple(category(kind) for kind in Category if kind in rules.always_open))
        lines.append(Paragraph(Text("desk-rules-open", {"kinds": kinds}), Style.LINE))
    return lines


def preview(waiting: Waiting) -> Say:
    """Show one thing that waits, with what the mediator can do about it."""
    head = Text(f"desk-share-{waiting.kind.value}", {"name": waiting.owner, "category": category(waiting.category)})
    state = (
        Text("desk-share-ready", {"at": waiting.since}) if waiting.why is None else refusal(waiting.why, waiting.since)
    )
    lines = (
        Paragraph(head, Style.TITLE),
        Paragraph(Text("disclose-all-they-see")),
        quoted(waiting.sentence),
        *([papers.line("desk-share-with-it", waiting.paper)] if waiting.paper else []),
        Paragraph(state, Style.QUIET),
        *([Paragraph(Text("desk-share-not-theirs"), Style.LINE)] if waiting.not_theirs else []),
        *_condition(waiting),
        *_telling(waiting),
    )
    if waiting.why is Refusal.KEPT:
        rows = [(_about(waiting, DeskAct.TAKE_UP, "desk-share-take-up"),)]
        return Say(lines, tuple(rows), slot=f"mt:{waiting.id}", protect=True)
    rows = [(_about(waiting, DeskAct.SEND, "desk-share-send", Tone.GO),)] if waiting.why is None else []
    rows += [
        (_about(waiting, DeskAct.RECONSIDER, "desk-share-reconsider"),),
        (_about(waiting, DeskAct.KEEP, "desk-share-keep"),),
    ]
    return Say(lines, tuple(rows), slot=f"mt:{waiting.id}", protect=True)


def _condition(waiting: Waiting) -> tuple[Paragraph, ...]:
    if waiting.condition is None:
        return ()
    return (Paragraph(Text("desk-share-condition", {"condition": waiting.condition}), Style.LINE),)


def _telling(waiting: Waiting) -> tuple[Paragraph, ...]:
    if waiting.telling is not Telling.SUBSTANCE:
        return ()
    return (Paragraph(Text("desk-share-told"), Style.LINE),)


def redrawn(waiting: Waiting) -> Say:
    """Show one thing that waits in place of how it stood before."""
    return replace(preview(waiting), edits=True, repeat=Repeat.SAFE)


def _about(waiting: Waiting, deed: DeskAct, key: str, tone: Tone = Tone.NORMAL) -> Button:
    return Button(Text(key), Press(Deed.DESK, bytes.fromhex(waiting.id), deed.value, waiting.seen), tone)


def category(which: Category) -> Text:
    """Name a category."""
    return Text(f"disclose-category-{which.value}")


def refusal(why: Refusal, at: datetime) -> Text:
    """Say to the mediator why something cannot be sent now."""
    return Text(f"desk-share-why-{why.value}".replace("_", "-"), {"at": at})


def decided(matter: str, key: str, name: Private[str], sentence: Private[str], at: datetime) -> Say:
    """Redraw a thing at the crossing desk after the mediator's act."""
    lines = (Paragraph(Text(key, {"name": name, "at": at}), Style.TITLE), quoted(sentence))
    return Say(lines, slot=f"mt:{matter}", edits=True, repeat=Repeat.SAFE)


# --- the one who reads --------------------------------------------------------------------------------------------


def notice_slot(reveal: str) -> str:
    """Name the message that points to a reveal."""
    return f"rv:{reveal}"


def arrival(reveal: str) -> Say:
    """Tell somebody, in neutral words, that there is something to read."""
    return neutral(notice_slot(reveal), *_arrival(reveal))


def _arrival(reveal: str) -> tuple[Button, Button]:
    return party_act(reveal, PartyAct.SHOW, "disclose-show"), party_act(reveal, PartyAct.SHOW_LATER, "disclose-later")


def later(slot: str, button: Button) -> Say:
    """Leave only the button that shows it."""
    return neutral(slot, button, edits=True)


def show_button(reveal: str) -> Button:
    """Make the button that shows a reveal."""
    return party_act(reveal, PartyAct.SHOW, "disclose-show")


def shown(
    reveal: str,
    head: Text,
    sentence: Private[str],
    *,
    asks: bool,
    copy: Say | None = None,
    paper: Enclosed | None = None,
) -> list[Say]:
    """Show the other side's own words, protected, in place of the notice. What came with them is sent above them."""
    rows: list[tuple[Button, ...]] = []
    if asks:
        reply = party_act(reveal, PartyAct.REPLY, "disclose-reply", tone=Tone.GO)
        rows.append((reply, party_act(reveal, PartyAct.REPLY_NOT, "disclose-reply-not")))
    rows.append((party_act(reveal, PartyAct.HIDE_AGAIN, "disclose-hide"),))
    with_it = [Paragraph(Text("disclose-with-it", {"name": paper.name}), Style.LINE)] if paper else []
    content = Say((Paragraph(head), quoted(sentence), *with_it), tuple(rows), slot=f"rv:{reveal}:c", protect=True)
    above = [gone(papers.slot_of(reveal)), copy] if copy else []
    return [gone(f"rv:{reveal}"), gone(f"rv:{reveal}:c"), *above, content]


def hidden_again(reveal: str) -> Say:
    """Put the neutral words back where the content stood."""
    return neutral(f"rv:{reveal}:c", show_button(reveal), edits=True)


def side_names(case: Case) -> dict[SideNo, Private[str]]:
    """Map side -> how the mediator calls it."""
    return {side.number: side.name for side in case.sides}
