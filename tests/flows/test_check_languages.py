"""A language is there as a whole, or what it lacks is named: the question that offers it, the tables of its words."""

from __future__ import annotations

from flows.check_defect import DefectKind
from flows.check_languages import language_defects, tables
from flows.flow import Flow
from tests.flows.shelf import Shelf
from tests.world import flows_of, the_shelf

ASKS = Flow.model_validate(
    {
        "flow": "newcase",
        "version": 1,
        "sections": [
            {
                "key": "one",
                "steps": [{"key": "side1_locale", "kind": "choice", "offer": "kept", "options": [{"key": "en"}, {"key": "fr"}]}],
            }
        ],
    }
)  # fmt: skip


def found(asks: Flow = ASKS, known: dict[str, tuple[str, ...]] | None = None) -> list[str]:
    shelf = Shelf({"en": {}, "fr": {}})
    listed = language_defects([asks], shelf, known if known is not None else {"words.py": ("en", "fr")})
    assert all(defect.kind is DefectKind.LANGUAGE_LACKS and defect.step == "fr" for defect in listed)
    return [defect.detail for defect in listed]


def test_a_language_nobody_is_offered_is_refused() -> None:
    without = ASKS.model_dump(mode="json", by_alias=True, exclude_unset=True)
    without["sections"][0]["steps"][0]["options"] = [{"key": "en"}, {"key": "es"}]
    assert found(Flow.model_validate(without)) == [
        "`side1_locale` of newcase does not offer it; write `languages: true`"
    ]


def test_a_language_whose_words_are_not_read_is_refused() -> None:
    assert found(known={"words.py": ("en",)}) == ["no flows/locales/fr/words.py"]


def test_the_languages_of_the_house_are_whole() -> None:
    shelf = the_shelf()
    assert found() == []
    assert language_defects(flows_of(shelf), shelf.catalogue) == []
    assert all(set(known) == set(shelf.catalogue.locales()) for known in tables().values())
    assert any(step.key.endswith("locale") for flow in flows_of(shelf) for step in flow.steps.values())
