"""The names of weekdays, and tomorrow, in the languages of the house. What they are read as is always proposed back in full."""

from __future__ import annotations

from datetime import date, timedelta

from flows.arabic import folded

_NAMES = (
    "monday mon lunes lun सोमवार सोम الاثنين الإثنين",
    "tuesday tue tues martes mar मंगलवार मंगल الثلاثاء",
    "wednesday wed miercoles miércoles mie बुधवार बुध الاربعاء الأربعاء",
    "thursday thu thur thurs jueves jue गुरुवार बृहस्पतिवार गुरु الخميس",
    "friday fri viernes vie शुक्रवार शुक्र الجمعة",
    "saturday sat sabado sábado sab शनिवार शनि السبت",
    "sunday sun domingo dom रविवार इतवार रवि الاحد الأحد",
)
_DAYS = {folded(name): number for number, names in enumerate(_NAMES) for name in names.split()}
_TOMORROW = {folded(word) for word in ("tomorrow", "mañana", "غدا", "غدًا")}
_BESIDE = {
    folded(word)
    for word in "next on this coming the el este próximo proximo que viene अगले अगला इस को القادم المقبل يوم هذا".split()
}


def weekday(text: str, *, today: date) -> date | None:
    """Read `Friday`, `next Friday`, `el viernes`, `शुक्रवार`, `يوم الجمعة` as the next such day after today; `tomorrow`; or None."""
    words = [w for w in folded(text.strip().lower()).replace(",", " ").split() if w not in _BESIDE]
    if len(words) != 1:
        return None
    if words[0] in _TOMORROW:
        return today + timedelta(days=1)
    if words[0] not in _DAYS:
        return None
    return today + timedelta(days=(_DAYS[words[0]] - today.weekday() - 1) % 7 + 1)
