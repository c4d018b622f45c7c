"""Days by which something has to be done, where people write of them in passing: "they want my answer by Friday". Reads words; sets no date.

Only the word for "by" or "until" before a day or a month counts, in the language somebody writes in: a day alone may lie in the past.
"""

from __future__ import annotations

import re
from functools import cache

from flows.signs import plain

_DAYS = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "es": "lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    "ar": "الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد",
    "hi": "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
}
_MONTHS = {
    "en": "january|february|march|april|may|june|july|august|september|october|november|december",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    "ar": "يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر",
    "hi": "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
}
_ENDS = {
    "en": "(?:the )?(?:end of (?:the )?(?:week|month|year|{months})|next week|next month)",
    "es": "(?:el )?(?:fin de (?:la |el )?(?:semana|mes|ano|{months})|fin del (?:mes|ano))",
    "ar": "(?:نهايه|اخر) (?:الاسبوع|الشهر|السنه|{months})",
    "hi": "(?:हफ्ते|महीने|साल|{months}) (?:के अंत|के आखिर)",
}
# {day}: a day of the week, a day and a month, or the end of something.
_PHRASES = {
    "en": r"(?:by|until|till|before|no later than) (?:the |next |this )?{day}",
    "es": r"(?:antes del?|hasta el|para el|a mas tardar el) (?:proximo |dia )?{day}",
    "ar": r"(?:قبل|حتي|بحلول) (?:يوم )?{day}",
    "hi": r"{day} (?:तक|से पहले)",
}
LANGUAGES = frozenset(_PHRASES)


def names_a_deadline(words: str, locale: str) -> bool:
    """Say whether words hold a day by which something has to be done. locale: the language they are written in."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    pattern = _pattern(language)
    return pattern is not None and pattern.search(f" {plain(words)} ") is not None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    if language not in _PHRASES:
        return None
    days, months = (_either(table[language]) for table in (_DAYS, _MONTHS))
    ends = _ENDS[language].replace("{months}", months[3:-1])
    dated = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of|de))? {months}|{months}(?: \d{{1,2}})?)"
    return re.compile(rf"(?<=\s){_PHRASES[language]}(?=\s)".replace("{day}", f"(?:{days}|{dated}|{ends})"))


def _either(words: str) -> str:
    """Write a table's words as they are compared."""
    return f"(?:{'|'.join(plain(word) for word in words.split('|'))})"
