"""How somebody writes that a thing has to be done by a day; see `flows.deadlines`."""

from __future__ import annotations

from flows.deadlines import DeadlineWords

TABLE = DeadlineWords(
    days="lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    months="enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    ends="(?:el )?(?:fin de (?:la |el )?(?:semana|mes|ano|{months})|fin del (?:mes|ano))",
    phrase=r"(?:antes del?|hasta el|para el|a mas tardar el) (?:proximo |dia )?{day}",
)
