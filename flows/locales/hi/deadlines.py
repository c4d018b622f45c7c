"""How somebody writes that a thing has to be done by a day; see `flows.deadlines`."""

from __future__ import annotations

from flows.deadlines import DeadlineWords

TABLE = DeadlineWords(
    days="सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    months="जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर",
    ends="(?:हफ्ते|महीने|साल|{months}) (?:के अंत|के आखिर)",
    phrase=r"{day} (?:तक|से पहले)",
)
