"""A shelf of wordings held in memory, complete for one flow until a test takes something away."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flows.check_defect import option_key, options_of, prompt_key, title_key, when_keys
from flows.flow import ApproveStep, Flow, WordStep


@dataclass(frozen=True, slots=True)
class Shelf:
    """Wordings by language and key; a variable is written `{$name}`."""

    words: Mapping[str, Mapping[str, str]]

    def locales(self) -> tuple[str, ...]:
        return tuple(self.words)

    def keys(self, locale: str) -> frozenset[str]:
        return frozenset(self.words[locale])

    def variables(self, locale: str, key: str) -> frozenset[str]:
        return frozenset(re.findall(r"\{\$([^}]*)\}", self.words[locale][key]))

    def raw(self, locale: str, key: str) -> tuple[str, ...]:
        return (self.words[locale][key],)

    def saying(self, locale: str, key: str, text: str) -> Shelf:
        """Return a shelf with one wording put in or changed."""
        return Shelf({**self.words, locale: {**self.words[locale], key: text}})

    def without(self, locale: str, key: str) -> Shelf:
        """Return a shelf that lacks one wording. Raises KeyError if it is not there."""
        self.words[locale][key]
        return Shelf({**self.words, locale: {k: text for k, text in self.words[locale].items() if k != key}})


def shelf_for(flow: Flow, *locales: str) -> Shelf:
    """Word everything a flow can ask for, in English and Spanish unless said otherwise."""
    keys = [title_key(flow, section) for section in flow.sections]
    for _, step in flow.in_order():
        prompt = prompt_key(flow, step)
        keys += [prompt, f"{prompt}.label", f"{prompt}.why", f"{prompt}.example"]
        keys += [f"{prompt}.word"] if isinstance(step, WordStep) else ()
        keys += [option_key(flow, step, option) for option in options_of(step)]
        keys += when_keys(flow, step) if isinstance(step, ApproveStep) else ()
    return Shelf({locale: dict.fromkeys(keys, "Calm words") for locale in locales or ("en", "es")})
