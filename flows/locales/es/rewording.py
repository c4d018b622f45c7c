"""Calmer words: what counts as blame, and what may be said instead; see `flows.rewording`."""

from __future__ import annotations

from collections.abc import Iterator

from flows.rewording import Change, RewordingWords

_ELLOS = r"(?:(?:él|ella|ellos|ellas|usted|ustedes|tú) )?"
_NO = r"(?:nunca|jamás|no)"
_NUNCA = r"(?: nunca| jamás)?"
_OTROS = r"(padre|madre|jefe|jefa|vecino|vecina|inquilino|inquilina|casero|casera|socio|socia|compañero|compañera|encargado|encargada)"
_COSTO = r"(?:costó|costaron|ha costado|han costado|hizo perder|hicieron perder)"
_MINTIO = r"(?:mintió|mintieron|miente|mienten|mientes|ha mentido|han mentido)"
_NO_COINCIDE = "no coincide con lo que yo sé"
_SUBJUNCTIVES = (
    "abrir:abra arreglar:arregle avisar:avise ayudar:ayude cerrar:cierre cumplir:cumpla dar:dé decir:diga dejar:deje devolver:devuelva "
    "escuchar:escuche explicar:explique hablar:hable hacer:haga limpiar:limpie llamar:llame pagar:pague pedir:pida preguntar:pregunte "
    "respetar:respete responder:responda contestar:conteste"
)


def _needs() -> Iterator[Change]:
    for infinitive, form in (pair.split(":") for pair in _SUBJUNCTIVES.split()):
        plural = form.replace("é", "e") + "n"
        for clitic in ("me", "nos", ""):
            before = f"{clitic} " if clitic else ""
            yield (
                rf"{_ELLOS}(?:debería|deberías|tendría que) {infinitive}{clitic}( .+)?",
                rf"Necesito que {before}{form}\1",
            )
            yield rf"{_ELLOS}(?:deberían|tendrían que) {infinitive}{clitic}( .+)?", rf"Necesito que {before}{plural}\1"


def _unheard(past: str, said: str) -> Change:
    return rf"{_ELLOS}{_NO} me (?:{past}){_NUNCA}( .+)?", rf"No se me {said}\1"


TABLE = RewordingWords(
    untouched=(
        r"amenaz\w*|miedo|asust\w*|pegó|pega|pegar\w*|golpe\w*|empuj\w*|patad\w*|viola\w*|violó|violen\w*|mata|mató|matar\w*|maltrat\w*|acos\w*|"
        r"agred\w*|agresi\w*|abus\w*|armas?|cuchillo|pistola|persig\w*|temo|terror"
    ),
    templates=(
        (rf"{_ELLOS}me {_COSTO} (.+?) por (.+)", r"Perdí \1; tal como lo veo, fue por \2"),
        (rf"{_ELLOS}me {_COSTO} (.+)", r"Perdí \1"),
        (rf"{_ELLOS}{_NO} me (?:escucha|escuchan|escuchas){_NUNCA}( .+)?", r"Necesito que se me escuche\1"),
        (rf"{_ELLOS}{_NO} me (?:respeta|respetan|respetas){_NUNCA}( .+)?", r"Necesito que se me respete\1"),
        (rf"{_ELLOS}{_NO} me (?:entiende|entienden|entiendes){_NUNCA}( .+)?", r"Necesito que se me entienda\1"),
        (rf"{_ELLOS}{_NO} me (?:toma|toman|tomas) en serio{_NUNCA}( .+)?", r"Necesito que se me tome en serio\1"),
        (rf"{_ELLOS}{_NO} me (?:hace|hacen|haces) caso{_NUNCA}( .+)?", r"Necesito que se me haga caso\1"),
        (rf"{_ELLOS}{_NO} (?:confía|confían|confías) en mí{_NUNCA}( .+)?", r"Necesito que se confíe en mí\1"),
        _unheard("avisó|avisaron|ha avisado|han avisado", "avisó"),
        _unheard("avisa|avisan|avisas", "avisa"),
        _unheard("dijo|dijeron|ha dicho|han dicho", "dijo"),
        _unheard("dice|dicen|dices", "dice"),
        _unheard("preguntó|preguntaron|ha preguntado|han preguntado", "preguntó"),
        _unheard("pregunta|preguntan|preguntas", "pregunta"),
        _unheard("informó|informaron|ha informado|han informado", "informó"),
        _unheard("escuchó|escucharon|ha escuchado|han escuchado", "escuchó"),
        (
            rf"{_ELLOS}me (?:humilló|humillaron|ha humillado|han humillado) (?:al|por) (.+)",
            r"Sentí humillación; tal como lo veo, fue por \1",
        ),
        (rf"{_ELLOS}me (?:humilló|humillaron|ha humillado|han humillado)( .+)?", r"Sentí humillación\1"),
        (rf"{_ELLOS}(?:siempre )?me (?:humilla|humillan|humillas)( .+)?", r"Siento humillación\1"),
        (rf"{_ELLOS}me (?:avergonzó|avergonzaron|ha avergonzado)( .+)?", r"Sentí vergüenza\1"),
        (
            rf"{_ELLOS}me (?:decepcionó|decepcionaron|ha decepcionado|traicionó|traicionaron|ha traicionado)( .+)?",
            r"Sentí decepción\1",
        ),
        (rf"{_ELLOS}me (?:ignoró|ignoraron|ha ignorado|han ignorado)( .+)?", r"Sentí que no se me tenía en cuenta\1"),
        (rf"{_ELLOS}(?:siempre )?me (?:ignora|ignoran|ignoras)( .+)?", r"Siento que no se me tiene en cuenta\1"),
        (
            rf"{_ELLOS}me (?:ofendió|ofendieron|insultó|insultaron|ha ofendido|ha insultado)( .+)?",
            r"Sentí que no se me respetaba\1",
        ),
        (rf"{_ELLOS}me {_MINTIO} (?:sobre|acerca de|con) (.+)", rf"Lo que se me dijo sobre \1 {_NO_COINCIDE}"),
        (rf"{_ELLOS}(?:me )?{_MINTIO}", rf"Lo que se me dijo {_NO_COINCIDE}"),
        (rf"{_ELLOS}es (?:un|una) mentiros[oa]", r"Me cuesta confiar en lo que dice"),
        (rf"{_ELLOS}son (?:todos )?un[oa]s mentiros[oa]s", r"Me cuesta confiar en lo que dicen"),
        (r"(?:es|fue) (?:todo )?(?:por )?(?:culpa suya|su culpa|tu culpa|culpa tuya) que (.+)", r"\1"),
        (r"por (?:su|tu|vuestra) culpa,? (.+)", r"\1"),
        (r"(.+?),? por (?:su|tu|vuestra) culpa", r"\1"),
        (
            rf"(\w+) es (?:un |una )?(?:muy )?(?:mal|mala|pésimo|pésima|horrible|terrible) {_OTROS}",
            r"Me preocupa \1 como \2",
        ),
        *_needs(),
    ),
    changes=(
        (r"casi (?:nunca|jamás)", "pocas veces"),
        (r"casi siempre", "a menudo"),
        (r"como siempre,? ?", ""),
        (r"(no [^,.;:]+?) (?:nunca|jamás)", r"\1"),
        (r"nunca jamás", "no"),
        (r"(?:nunca|jamás)", "no"),
        (r"(?:siempre|constantemente|continuamente|a todas horas|todo el tiempo)", "a menudo"),
        (r"todo el mundo", "más de una persona"),
        (r"se niega a", "no acepta"),
        (r"se niegan a", "no aceptan"),
        (r"se negó a", "no aceptó"),
        (r"se negaron a", "no aceptaron"),
        (r"(?:me |nos )?robó", "se llevó"),
        (r"(?:me |nos )?robaron", "se llevaron"),
        (r"arruinó", "dañó"),
    ),
    dropped=(
        r"totalmente|completamente|absolutamente|obviamente|evidentemente|claramente|a propósito|deliberadamente|adrede|aposta|literalmente|"
        r"maldit[oa]s?|put[oa]s?|jodid[oa]s?|descaradamente|egoístamente"
    ),
    insults=(
        r"estúpid[oa]s?|ridícul[oa]s?|idiotas?|loc[oa]s?|asqueros[oa]s?|horribles?|inútil(?:es)?|egoístas?|vag[oa]s?|tacañ[oa]s?|incompetentes?|"
        r"tóxic[oa]s?|patétic[oa]s?|injust[oa]s?"
    ),
    joined="y ",
    around=(
        r"mi|mis|tu|tus|su|sus|el|la|los|las|este|esta|estos|estas|ese|esa|esos|esas",
        r"es|son|era|eran|fue|está|están|muy|tan|un|una|más|y",
    ),
    blame=(
        r"siempre|nunca|jamás|todo el mundo|constantemente|mentir\w*|mentiros\w*|mint\w+|miente\w*|engañ\w*|culpa\w*|"
        r"rob(?:ó|a|an|aron|ar)|ladr[oó]n\w*|idiotas?|imbécil\w*|cabr\w+|hij[oa]s? de|sinvergüenzas?|monstruos?|narcisist\w*|"
        r"cobardes?|debería\w*|mierda\w*|se niega\w*|a propósito|estúpid\w*|ridícul\w*|loc[oa]s?|asqueros\w*|horribles?|inútil\w*|"
        r"egoíst\w*|vag[oa]s?|tacañ\w*|incompetent\w*|tóxic\w*|patétic\w*|maldit\w*|put[oa]s?|jodid\w*|odi[oa]"
    ),
    own=r"(?:yo|nosotros|nosotras)(?= )",
    accused=r"(?:él|ella|ellos|ellas|usted|ustedes|tú)(?= )",
    addressed=frozenset({"usted", "tú"}),
    frame="He notado que ",
    complaint=r"no|sin|sigue|siguen",
    counted=(
        r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|"
        r"noventa|cien|ciento|cientos|mil|millón|millones|medi[oa]|docena|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
        r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    ),
    no_names=frozenset(
        "yo él ella ellos ellas usted ustedes tú su sus mi mis tu tus el la los las un una este esta eso esto cuando porque si en desde "
        "mientras no me se nos a y pero por todo".split()
    ),
)
