"""The words of the rewording rules, one table per language. Data only: what counts as blame, and what may be said instead.

Every pattern is matched whatever its case. A template fits a whole sentence (without its full stop); a change fits anywhere in one.
What is offered claims never more than what was written: `always` becomes `often`, `never paid` becomes `did not pay`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.rewording_arabic import ARABIC
from flows.rewording_hindi import HINDI
from flows.rewording_tables import Change, Tables

__all__ = ["LANGUAGES", "Tables"]

_BASES = (
    "accept agree allow answer apologise apologize arrive ask bring call care change check clean close come consult deliver do explain "
    "fix finish follow get give go have help hear inform invite keep knock know leave let listen lock look make mention move offer open "
    "park pay reply repair respect respond return say see send share show sign speak start stop take talk tell thank think try turn "
    "understand use visit wait want warn work write"
)
_PASTS = (
    "brought:bring came:come did:do gave:give got:get had:have heard:hear kept:keep knew:know left:leave made:make paid:pay said:say "
    "saw:see sent:send spoke:speak stopped:stop told:tell took:take thought:think understood:understand went:go wrote:write"
)


def _past(base: str) -> str:
    return (
        base + "d"
        if base.endswith("e")
        else base[:-1] + "ied"
        if base.endswith("y") and base[-2] not in "aeo"
        else base + "ed"
    )


def _third(base: str) -> str:
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in "aeo":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("o", "s", "sh", "ch", "x")) else "s")


def _negated() -> Iterator[tuple[str, str]]:
    irregular = dict(pair.split(":") for pair in _PASTS.split())
    for base in _BASES.split():
        if base not in irregular.values():
            yield _past(base), f"did not {base}"
        yield base, f"do not {base}"
        yield _third(base), f"does not {base}"
    yield from ((past, f"did not {base}") for past, base in irregular.items())


_YOU = r"(?:you|he|she|they)"
_NOT_NOW = r"(?:never|does not|doesn't|do not|don't|will not|won't|refuses? to)"
_HEARD = "told:tell asked:ask warned:warn informed:inform invited:invite paid:pay consulted:consult"
_FEELINGS = "humiliate embarrass disappoint annoy exclude ignore pressure"


def _unheard_en() -> Iterator[Change]:
    for past, base in (pair.split(":") for pair in _HEARD.split()):
        yield (
            rf"{_YOU} (?:never(?: even| once)? {past}|(?:did not|didn't)(?: even| once)? {base}) me( .+)?",
            rf"I was not {past}\1",
        )


def _feelings() -> Iterator[Change]:
    for base in _FEELINGS.split():
        past = rf"{_YOU} (?:always |constantly )?(?:has |have )?{_past(base)} me"
        yield rf"{past} by (.+)", rf"I felt {_past(base)}; as I see it, that came from \1"
        yield rf"{past}( .+)?", rf"I felt {_past(base)}\1"
        yield rf"{_YOU} (?:always |constantly )?(?:{_third(base)}|{base}) me( .+)?", rf"I feel {_past(base)}\1"


_LIED = r"(?:has |have )?(?:lied|lies|lie|(?:is|are|was|were) lying)"
_BADLY = r"(?:unfairly|badly|terribly|awfully|horribly|like (?:dirt|rubbish|trash|garbage|shit|nothing))"
_BAD = r"(?:really |very )?(?:bad|terrible|awful|horrible|useless|lousy)"
_ROLES = r"(father|mother|parent|dad|mum|mom|boss|manager|leader|colleague|neighbour|neighbor|tenant|landlord|partner|worker|supplier|client)"

ENGLISH = Tables(
    untouched=(
        r"threat\w*|intimidat\w*|scare[ds]?|scary|frighten\w*|afraid|fears?|hit|hits|hitting|beat|beats|beaten|slap\w*|punch\w*|kick(?:ed|s|ing)?|"
        r"push(?:ed|es)|shov\w+|chok\w+|strangl\w*|kill\w*|rap(?:e|ed|es)|stalk\w*|harass\w*|assault\w*|attack\w*|abus\w*|violen\w*|hurts?|"
        r"weapons?|knife|gun|grabbed|follows me"
    ),
    templates=(
        (rf"{_YOU} (?:has |have )?cost me (.+?) by (.+)", r"I lost \1; as I see it, that came from \2"),
        (rf"{_YOU} (?:has |have )?cost us (.+?) by (.+)", r"We lost \1; as I see it, that came from \2"),
        (rf"{_YOU} (?:has |have )?cost me (.+)", r"I lost \1"),
        (rf"{_YOU} (?:has |have )?cost us (.+)", r"We lost \1"),
        (rf"{_YOU} (?:always |constantly )?(?:made|has made|have made) me feel (?:so |like )?(.+)", r"I felt \1"),
        (rf"{_YOU} (?:always |constantly )?makes? me feel (?:so |like )?(.+)", r"I feel \1"),
        *_feelings(),
        (rf"{_YOU} (?:has |have )?betrayed me( .+)?", r"I felt let down\1"),
        (rf"{_YOU} (?:always )?treat(?:s|ed)? me (?:so )?{_BADLY}( .+)?", r"I did not feel respected\1"),
        *_unheard_en(),
        (rf"{_YOU} (?:never listened|(?:did not|didn't) (?:even )?listen)(?: to me)?( .+)?", r"I did not feel heard\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?listens?(?: to me)?( .+)?", r"I need to be heard\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?respects? me( .+)?", r"I need to be respected\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?trusts? me( .+)?", r"I need to be trusted\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?understands? me( .+)?", r"I need to be understood\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?takes? me seriously( .+)?", r"I need to be taken seriously\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |ever )?tells? me( .+)?", r"I need to be told\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |ever )?asks? me( .+)?", r"I need to be asked\1"),
        (rf"{_YOU} {_LIED} to me about (.+)", r"What I was told about \1 does not match what I know"),
        (rf"{_YOU} {_LIED}(?: to me)?", r"What I was told does not match what I know"),
        (rf"{_YOU} {_LIED} about (.+)", r"What was said about \1 does not match what I know"),
        (
            r"(he|she) (?:is|'s) (?:always )?(?:a|such a) (?:complete |total |big )?liar",
            r"I find it hard to rely on what \1 says",
        ),
        (r"(?:you are|you're) (?:a|such a) (?:complete |total |big )?liar", r"I find it hard to rely on what you say"),
        (r"they(?: are|'re) (?:all )?(?:complete |total )?liars", r"I find it hard to rely on what they say"),
        (r"(?:he should|he ought to) (?!have|be\b)(not )?(.+)", r"I need him \1to \2"),
        (r"(?:she should|she ought to) (?!have|be\b)(not )?(.+)", r"I need her \1to \2"),
        (r"(?:they should|they ought to) (?!have|be\b)(not )?(.+)", r"I need them \1to \2"),
        (r"(?:you should|you ought to) (?!have|be\b)(not )?(.+)", r"I need you \1to \2"),
        (
            r"(?:it is|it's|it was|this is|that is) (?:all |only )?(?:your|his|her|their) (?:own )?fault,? that (.+)",
            r"\1",
        ),
        (r"because of (?:you|him|her|them),? (.+)", r"\1"),
        (r"(.+?),? because of (?:you|him|her|them)", r"\1"),
        (rf"(?:you are|you're|you have been) an? {_BAD} {_ROLES}", r"I am worried about you as a \1"),
        (rf"he (?:is|has been) an? {_BAD} {_ROLES}", r"I am worried about him as a \1"),
        (rf"she (?:is|has been) an? {_BAD} {_ROLES}", r"I am worried about her as a \1"),
        (rf"(\w+) (?:is|has been) an? {_BAD} {_ROLES}", r"I am worried about \1 as a \2"),
    ),
    changes=(
        (r"(?:hardly ever|(?:almost|nearly|practically) never)", "rarely"),
        (r"as always,? ?", ""),
        (r"(?:almost|nearly|practically )?(?:always|constantly|continually|all the time|every single time)", "often"),
        (r"(?:everyone|everybody) (know|say|think|see|agree)s", r"people \1"),
        (r"everything", "many things"),
        (r"(am|is|are|was|were|has|have|had|could|will|would|does|do|did) never(?: once| ever)?", r"\1 not"),
        (r"can never", "cannot"),
        (r"never(?: once| even| ever)? (\w+)", "<not \\1>"),
        (r"refuses to", "does not"),
        (r"refuse to", "do not"),
        (r"refused to", "did not"),
        (r"stole", "took"),
        (r"steals", "takes"),
        (r"stolen", "taken"),
        (r"stealing", "taking"),
        (r"ruined", "harmed"),
        (r"claims that", "says that"),
    ),
    dropped=(
        r"totally|completely|absolutely|utterly|obviously|clearly|really|literally|deliberately|intentionally|on purpose|purposely|"
        r"fucking|goddamn|damn|bloody|shamelessly|selfishly|stupidly|recklessly|at all"
    ),
    insults=(
        r"stupid|idiotic|ridiculous|crazy|insane|pathetic|dumb|silly|disgusting|horrible|terrible|awful|nasty|useless|hopeless|selfish|lazy|"
        r"greedy|rude|incompetent|shameless|toxic|unfair|unreasonable"
    ),
    around=(
        r"my|your|his|her|their|our|this|that|these|those|the|an?|and|with|of",
        r"is|are|was|were|be|been|being|so|very|as",
    ),
    blame=(
        r"always|never|constantly|everyone|everybody|everything|lie|lies|lied|lying|liars?|cheat\w*|fault|blam\w*|stole\w*|steal\w*|thief|thieves|"
        r"idiots?|morons?|jerks?|bastards?|bitch\w*|assholes?|crooks?|frauds?|bully|bullies|monsters?|narcissis\w*|psycho\w*|cowards?|losers?|"
        r"should|shit\w*|fuck\w*|refus\w*|evil|hates?|on purpose|deliberate\w*|stupid\w*|idiotic|ridiculous\w*|crazy|insane|pathetic|dumb|silly|"
        r"disgusting|horrible|terrible|awful|nasty|useless|hopeless|selfish\w*|lazy|greedy|rude\w*|incompetent|shameless\w*|toxic|damn|bloody"
    ),
    own=r"(?:i|we)(?= |')",
    accused=rf"{_YOU}(?= |'|’)",
    frame="I noticed that ",
    complaint=r"not|\w+n't|keeps?|kept|without",
    counted=(
        r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
        r"ninety|hundred|thousand|million|half|twice|once|dozen|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"january|february|april|june|july|august|september|october|november|december"
    ),
    no_names=frozenset(
        "i i'm i've i'd i'll you he she they it we my your his her their our the a an this that these those there when because if on in at "
        "after before and but since while people everyone".split()
    ),
    negated=dict(_negated()),
)

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


SPANISH = Tables(
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

LANGUAGES: Mapping[str, Tables] = {"en": ENGLISH, "es": SPANISH, "hi": HINDI, "ar": ARABIC}
