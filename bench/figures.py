"""A figure: a ratio with its target, and the table in which all of them are printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One ratio of medians. Without a target it only informs."""

    name: str
    ratio: float
    at_most: float | None = None
    at_least: float | None = None
    note: str = ""

    @property
    def target(self) -> str:
        """Say what the ratio should be."""
        if self.at_most is not None:
            return f"≤ {self.at_most:.2f}"
        return f"≥ {self.at_least:.2f}" if self.at_least is not None else ""

    @property
    def is_met(self) -> bool:
        """Say whether it is."""
        return (self.at_most is None or self.ratio <= self.at_most) and (
            self.at_least is None or self.ratio >= self.at_least
        )

    def __str__(self) -> str:
        verdict = ("met" if self.is_met else "MISSED") if self.target else ""
        lines = [f"{self.name:<68} {self.ratio:>6.2f}  {self.target:<7} {verdict}"]
        return "\n".join([*lines, *(f"    {line}" for line in self.note.splitlines())])


def table(title: str, figures: list[Figure]) -> str:
    """Write figures under a title."""
    return "\n".join(["", title, *map(str, figures)])
