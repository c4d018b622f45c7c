"""How somebody writes that a thing has to be done by a day; see `flows.deadlines`."""

from __future__ import annotations

from flows.deadlines import DeadlineWords

TABLE = DeadlineWords(
    days="الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد",
    months="يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر",
    ends="(?:نهايه|اخر) (?:الاسبوع|الشهر|السنه|{months})",
    phrase=r"(?:قبل|حتي|بحلول) (?:يوم )?{day}",
)
