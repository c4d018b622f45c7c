"""`parley check` and `parley diagram`: the flow linter over the installed flows and catalogues."""

from __future__ import annotations

from bot.app import shelf
from bot.library import UnknownFlow
from bot.settings import BadSetting, Settings
from flows.check import check_all, check_catalogue
from flows.diagram import mermaid

MEDIATOR_ONLY = ("desk-", "briefing-", "front-desk-", "newcase-")


def defects(settings: Settings) -> list[str]:
    """List every defect of the flows and of the catalogues, a line each. Raises BadFlow for what is wrong in a question pack."""
    found = shelf(settings.default_locale)
    flows = [found.library.flow(name) for name in found.library.names()]
    lines = [f"{name}: {defect}" for name, listed in check_all(flows, found.catalogue).items() for defect in listed]
    shelf(settings.default_locale, settings.packs)
    return lines + [str(defect) for defect in check_catalogue(found.catalogue, mediator=MEDIATOR_ONLY)]


def drawn(name: str, settings: Settings) -> str:
    """Draw a flow as Mermaid text. Raises BadSetting if there is no such flow."""
    try:
        return mermaid(shelf(settings.default_locale, settings.packs).library.flow(name))
    except UnknownFlow:
        raise BadSetting(f"there is no flow {name}") from None
