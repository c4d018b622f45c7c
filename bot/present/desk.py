"""The mediator's screens: her welcome, her cases, the card of one case, the invitations to forward."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.present.acts import DeskAct, spelled
from bot.present.record import label_of, short
from flows.case import Case, CaseState, Participant, Side, SideNo, Statement
from flows.flow import Flow
from flows.private import Private
from flows.say import Button, Deed, Paragraph, Press, Repeat, Say, Style, Tone, Urgency
from flows.several import chair, nth_of, side_of
from flows.text import Param, Text, language_name


@dataclass(frozen=True, slots=True)
class SideCard:
    """What the mediator sees of one side: hers alone. `answers`: how many questions have an answer.

    `called_at`: when they asked for a person, or with `held` gave an answer that calls for one. `erased`: withdrew everything.
    """

    side: Side
    participant: Participant | None
    invited: bool
    answers: int
    called_at: datetime | None
    held: bool
    contact: str  # the option of the safe-contact question, or ""
    files: int
    erased: bool = False
    beside: tuple[Participant, ...] = ()  # counsel and others, each with whom they are for
    rests: bool = False  # on hold, by an answer or by her own hand


def act(
    deed: DeskAct,
    about: str,
    key: str,
    params: Mapping[str, Param] | None = None,
    *,
    extra: int = 0,
    tone: Tone = Tone.NORMAL,
) -> Button:
    """Make one of the mediator's buttons, about a case or a participant."""
    return Button(Text(key, params or {}), Press(Deed.DESK, bytes.fromhex(about), deed.value + extra), tone)


def act_on(
    deed: DeskAct,
    case: Case,
    whose: SideNo,
    key: str,
    params: Mapping[str, Param] | None = None,
) -> Button:
    """Make one of the mediator's buttons about somebody with a chair: the code names the side, the visit which person of it."""
    press = Press(Deed.DESK, bytes.fromhex(case.id), deed.value + side_of(whose), nth_of(whose) - 1)
    return Button(Text(key, params or {}), press)


def acted_on(deed: DeskAct, press: Press) -> SideNo:
    """Read from such a button whom it is about; 0 for all sides."""
    side = press.code - deed.value
    return chair(side, press.visit + 1) if side else SideNo(0)


def welcome() -> Say:
    """Greet a mediator who has just opened her chat."""
    return Say((Paragraph(Text("desk-welcome"), Style.TITLE), *_HELP))


_HELP = (Paragraph(Text("desk-help")), Paragraph(Text("desk-help-fresh"), Style.LINE))


def help_text() -> Say:
    """List the mediator's commands."""
    return Say(_HELP)


def opened(case: Case) -> Say:
    """Say that the case is open; the invitations follow."""
    lines = [_side_line("desk-opened-side", side) for side in case.sides]
    title = Text("desk-opened", {"ref": case.ref, "kind": Text(f"desk-kind-{case.kind}".replace("_", "-"))})
    return Say((Paragraph(title, Style.TITLE), *lines), ((act(DeskAct.CASE, case.id, "desk-open-case"),),))


def _side_line(key: str, side: Side) -> Paragraph:
    return Paragraph(Text(key, {"number": side.number, "name": side.name}))


def invitation_for(side: Side, mediator: str, link: str) -> Say:
    """Write one side's invitation, in that side's language, ready to be forwarded."""
    address = Paragraph(Text("invitation-for", {"name": side.name}, side.locale), Style.TITLE)
    return Say((address, Paragraph(Text("invitation-text", {"mediator": mediator, "link": link}, side.locale))))


def tell_codes(case: Case, codes: Mapping[SideNo, str]) -> Say:
    """List the join codes, marked to be told by another channel."""
    return tell_code(*((side.name, codes[side.number]) for side in case.sides if side.number in codes))


def tell_code(*codes: tuple[Param, str]) -> Say:
    """List join codes by whom they are for."""
    lines = [
        Paragraph(Text("desk-code-line", {"name": name, "code": f"{code[:3]} {code[3:]}"}), Style.LINE)
        for name, code in codes
    ]
    return Say((Paragraph(Text("desk-codes"), Style.TITLE), *lines), protect=True)


def case_list(cases: Sequence[Case]) -> Say:
    """List the mediator's cases, each a button."""
    if not cases:
        return Say((Paragraph(Text("desk-no-cases")),))
    rows = tuple(
        (act(DeskAct.CASE, c.id, "desk-case-button", {"ref": c.ref, "title": c.title, "state": c.state.value}),)
        for c in cases[:40]
    )
    return Say((Paragraph(Text("desk-cases", {"count": len(cases)}), Style.TITLE),), rows)


def case_card(
    case: Case,
    sides: Sequence[SideCard],
    *,
    waiting: int = 0,
    edits: bool = False,
    goes_on: date | None = None,
    more: Sequence[Button] = (),
) -> Say:
    """Draw the card of one case: the state of the mediator's own work, and what she can do. `waiting`: things at the crossing desk.

    goes_on: the day on which a closed case is erased. more: what else she can do about it.
    """
    head = Text(
        "desk-card",
        {"ref": case.ref, "kind": Text(f"desk-kind-{case.kind}".replace("_", "-")), "state": case.state.value},
    )
    lines = [Paragraph(head, Style.TITLE), Paragraph(Text("desk-card-title", {"title": case.title}), Style.LINE)]
    if case.answer_by:
        lines.append(Paragraph(Text("desk-card-by", {"day": case.answer_by}), Style.LINE))
    if goes_on:
        lines.append(Paragraph(Text("desk-erased-on", {"day": goes_on}), Style.LINE))
    lines += _listed([text for card in sides for text in (_state_of(card), *_beside(card))])
    lines += _listed([todo for card in sides for todo in _to_do(card)])
    return Say(
        tuple(lines),
        (*_card_rows(case, sides, waiting), *((button,) for button in more)),
        slot=f"case:{case.id}",
        edits=edits,
        repeat=Repeat.SAFE if edits else Repeat.ONCE,
    )


def _listed(texts: Sequence[Text]) -> list[Paragraph]:
    return [Paragraph(text, Style.LINE if n else Style.PLAIN) for n, text in enumerate(texts)]


def _state_of(card: SideCard) -> Text:
    params: dict[str, Param] = {"name": card.side.name, "answers": card.answers}
    if card.erased:
        return Text("desk-side-erased", params)
    if card.participant is None:
        return Text("desk-side-invited" if card.invited else "desk-side-not-invited", params)
    if card.participant.finished_at:
        return Text("desk-side-finished", params)
    return Text("desk-side-joined" if card.participant.consented_at else "desk-side-started", params)


def _beside(card: SideCard) -> list[Text]:
    return [
        Text("desk-beside-here", {"who": _who(card, p), "account": p.seen_as}) for p in card.beside if p.confirmed_at
    ]


def _who(card: SideCard, person: Participant) -> Text:
    return Text(f"desk-beside-{person.role.value}", {"name": card.side.name})


def _to_do(card: SideCard) -> list[Text]:
    found: list[Text] = []
    person = card.participant
    if person and not person.has_phone:
        found.append(Text("desk-phone-lost", {"name": card.side.name}))
    elif person and person.confirmed_at is None:
        found.append(Text("desk-todo-confirm", {"name": card.side.name, "account": person.seen_as}))
    for beside in (p for p in card.beside if p.confirmed_at is None):
        found.append(Text("desk-todo-beside", {"account": beside.seen_as, "who": _who(card, beside)}))
    if card.called_at:
        contact = Text(f"desk-contact-{card.contact or 'unknown'}".replace("_", "-"))
        key = "desk-todo-hold" if card.held else "desk-todo-call"
        found.append(Text(key, {"name": card.side.name, "at": card.called_at, "contact": contact}))
    if card.rests:
        found.append(Text("desk-side-rests", {"name": card.side.name}))
    return found


def _card_rows(case: Case, sides: Sequence[SideCard], waiting: int) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    for card in sides:
        name: dict[str, Param] = {"name": card.side.name}
        person = card.participant
        if person and person.has_phone and person.confirmed_at is None:
            rows.append(
                (
                    act(DeskAct.CONFIRM, person.id, "desk-confirm", name, tone=Tone.GO),
                    act(DeskAct.REFUSE, person.id, "desk-refuse"),
                )
            )
        for beside in (p for p in card.beside if p.confirmed_at is None):
            yes = act(DeskAct.CONFIRM, beside.id, "desk-beside-yes", {"who": _who(card, beside)}, tone=Tone.GO)
            rows.append((yes, act(DeskAct.REFUSE, beside.id, "desk-refuse")))
        if card.called_at and person:
            rows.append((act(DeskAct.ANSWERED, person.id, "desk-answered", name),))
        if person is not None:
            rows.append((act(DeskAct.SAFETY, person.id, "desk-safety-button", name),))
        if person is None and case.state is CaseState.OPEN and not card.erased:
            rows.append((act_on(DeskAct.NEW_LINK, case, card.side.number, "desk-new-link", name),))
    rows.append((act(DeskAct.BRIEFING, case.id, "desk-briefing", tone=Tone.GO),))
    if any(card.files for card in sides):
        rows.append((act(DeskAct.FILES, case.id, "desk-files", {"count": sum(c.files for c in sides)}),))
    more = act(DeskAct.RECORDS, case.id, "house-more")
    if case.state is not CaseState.OPEN:
        rows.append((more,))
    else:
        rows.append(
            (
                act(DeskAct.SHARE, case.id, "desk-send-on", {"count": waiting}),
                act(DeskAct.SWAPS, case.id, "desk-exchanges"),
            )
        )
        rows.append((act(DeskAct.CLOSE, case.id, "desk-close"), more))
    return tuple(rows)


def safety(flow: Flow, name: Private[str], said: Sequence[Statement], *, unlocks: str = "") -> Say:
    """Show what somebody said about safe contact. Protected, so that it cannot be forwarded. unlocks: whose PIN can be taken away, or ""."""
    lines = tuple(
        Paragraph(
            Text("desk-safety-line", {"label": label_of(flow, s.place), "answer": short(flow, s.place, s.answer)}),
            Style.LINE,
        )
        for s in said
    )
    title = Paragraph(Text("desk-safety", {"name": name}), Style.TITLE)
    rows = ((act(DeskAct.UNLOCK, unlocks, "desk-unlock", {"name": name}),),) if unlocks else ()
    return Say((title, *(lines or (Paragraph(Text("desk-safety-none")),))), rows, protect=True)


def languages(mediator: str, locales: Sequence[str]) -> Say:
    """Offer the languages, each in its own name."""
    about, code = bytes.fromhex(mediator), DeskAct.LANGUAGE.value
    rows = tuple((Button(language_name(each), Press(Deed.DESK, about, code, spelled(each))),) for each in locales)
    return Say((Paragraph(Text("house-language")),), rows)


def file_caption(flow: Flow, place: str, name: Private[str]) -> tuple[Paragraph, ...]:
    """Say whose file this is and which question it answers."""
    return (Paragraph(Text("desk-file", {"name": name, "question": label_of(flow, place)})),)


def file_missing(caption: tuple[Paragraph, ...], state: str) -> Say:
    """Say why a file is not there: not fetched yet, refused for what it is, or lost on the way."""
    return Say((*caption, Paragraph(Text(f"desk-file-{state}"), Style.LINE)), urgency=Urgency.NOTICE)
