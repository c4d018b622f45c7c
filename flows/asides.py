"""What people say to the assistant beside their answers: "what did she say?", "I'm the mediator". Recognised by a short reviewed list.

A whole message must match, so that an answer which contains such words stays an answer and nothing more. Source: domain §9.6, 1 and 2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum
from functools import cache

from flows.letters import MARKS


class Aside(Enum):
    """What somebody wants besides answering."""

    OTHER_SIDE = "other-side"  # to hear what the other side has said or done
    AUTHORITY = "authority"  # to be taken for somebody else, or to be shown everything


LONGEST = 90  # code points; whoever writes more is telling something

# What stands in braces below. Spaces are single; signs and capitals are gone.
_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "they": r"""(?:she|he|they|(?:the )?other (?:side|party|person|one)|(?:my|the) (?:ex|wife|husband|partner|boss|manager|
            employer|employee|neighbou?rs?|landlord|landlady|tenant|colleague))""",
        "say": "(?:say|said|write|written|answer|answered|tell you|told you|want|think|offer)",
        "saying": "(?:saying|asking for|offering|thinking)",
        "said": "(?:said|says?|wrote|(?:has|have) (?:said|written)|answered|wants?)",
        "done": "(?:answer|say|write|reply|finish|start|join|agree|answered|said|written|replied|finished|started|joined|agreed)",
        "about": "(?: (?:about (?:me|us|it|this|that)|to you|so far|yet|then))*",
        "yet": "(?: (?:anything|something|yet|already|so far|to you|to it|too))*",
        "please": "(?: please)?",
    },
    "es": {
        "they": r"""(?:ella|él|ellos|ellas|(?:la )?otra (?:parte|persona)|el otro|la otra|(?:mi|el|la) (?:ex|mujer|esposa|marido|
            esposo|pareja|jefe|jefa|vecin[oa]s?|caser[oa]|propietari[oa]|inquilin[oa]|compañer[oa]))""",
        "said": r"""(?:(?:ha|han) (?:dicho|escrito|contestado|respondido)|dijo|dijeron|dice|dicen|escribió|contestó|respondió|
            quieren?|piensan?|ofrecen?)""",
        "done": "(?:ha|han) (?:contestado|respondido|terminado|empezado|aceptado|entrado|escrito|dicho)(?: algo)?",
        "show": "(?:dígame|dime|enséñeme|enséñame|muéstreme|muéstrame|dame|deme|envíeme)",
        "about": "(?: (?:de mí|sobre mí|de esto|sobre esto|hasta ahora))*",
        "please": "(?: por favor)?",
    },
    "hi": {
        "they": r"""(?:उन्होंने|उन्होने|उसने|इन्होंने|दूसरे (?:पक्ष|व्यक्ति|आदमी) ने|दूसरी तरफ ने|सामने वाल[ेीों]+ ने|(?:मेर[ेी] )?(?:पति|पत्नी|बीवी|
            पूर्व पति|पूर्व पत्नी|बॉस|मालिक|मालकिन|मैनेजर|साझेदार|पार्टनर|पडोसी|मकान मालिक|मकान मालकिन|किराएदार|किरायेदार|सहकर्मी) ने)""",
        "those": r"""(?:वे|वो|वह|दूसरा पक्ष|सामने वाल[ेाी]|मेर[ेी] (?:पति|पत्नी|बीवी|बॉस|मालिक|साझेदार|पडोसी|मकान मालिक|किराएदार|किरायेदार))""",
        "said": "(?:कहा|बोला|बताया|लिखा|मांगा|जवाब दिया)",
        "saying": "(?:(?:कह|बोल|मांग|चाह) रह[ेाी]|कहत[ेाी]|चाहत[ेाी])",
        "done": "(?:जवाब (?:दिया|दे दिया)|कुछ (?:कहा|लिखा|बताया)|पूरा कर (?:लिया|दिया)|शुरू (?:किया|कर दिया)|हां कहा|हां कर दी)",
        "is": "(?: (?:है|हैं|था|थी|थे))?",
        "about": "(?:(?:मेरे|हमारे|इस) बारे में |अब तक |अभी तक |आपसे |आपको |तुमसे |पहले ही )*",
        "show": "(?:बताइए|बताइये|बताएं|बताओ|बता दीजिए|बता दो|दिखाइए|दिखाइये|दिखाएं|दिखाओ|दिखा दीजिए|दिखा दो|भेजिए|भेजें|भेजो)",
        "please": "(?:कृपया |प्लीज |जरा )?",
    },
}
_PATTERNS: dict[Aside, dict[str, str]] = {
    Aside.OTHER_SIDE: {
        "en": r"""
            (?:so |and |but )?what (?:did|does|do|has|have) {they} {say}{about}
            (?:so |and )?what (?:is|are|was|s) {they} {saying}{about}
            (?:so |and )?what s (?:she|he) {saying}{about}
            (?:has|have|did) {they} (?:already )?{done}{yet}
            (?:is|are) {they} (?:done|finished|ready|there){yet}
            (?:please )?(?:tell|show) me what {they} {said}{please}
            (?:can|could|may) (?:i|you) (?:see|know|read|tell me|show me) what {they} {said}{please}
        """,
        "es": r"""
            (?:y )?qué (?:te |le |os )?{said}(?: {they})?{about}
            (?:y )?{they} qué {said}
            (?:ya )?{done}(?: ya)?(?: {they})?(?: ya)?
            {they} (?:ya )?{done}(?: ya)?
            {show} (?:qué|lo que) {said}(?: {they})?{please}
            (?:puedo|podría) (?:ver|saber|leer) (?:qué|lo que) {said}(?: {they})?{please}
        """,
        "hi": r"""
            (?:तो |और |अच्छा )?{they} {about}क्या (?:क्या )?{said}{is}
            (?:तो |और )?{those} {about}क्या (?:क्या )?{saying}{is}
            क्या {they} {about}{done}{is}
            {they} {about}{done}{is}(?: क्या)?
            {please}(?:मुझे )?{show} (?:कि )?{they} {about}क्या (?:क्या )?{said}{is}
            {please}(?:मुझे )?{they} {about}(?:क्या|जो) {said}{is} (?:वह |वो )?{show}
            क्या मैं (?:देख|पढ|जान) सकत[ेाी] (?:हूं|हैं) (?:कि )?{they} {about}क्या {said}{is}
        """,
    },
    Aside.AUTHORITY: {
        "en": r"""
            (?:hello |hi )?(?:i m|i am|this is) (?:the|your|a) (?:mediator|administrator|admin|operator|developer)
            (?:please )?(?:show|give|send|tell) me (?:everything|all (?:the )?answers|the briefing|all data|the whole case)
            ignore (?:all |your |all your )?(?:previous |earlier )?(?:instructions|rules)
        """,
        "es": r"""
            (?:hola )?(?:yo )?soy (?:el|la|su) (?:mediador|mediadora|persona mediadora|administradora?|operadora?)(?: de este (?:caso|bot))?
            {show} (?:todo|todas las respuestas|el informe|todos los datos|el caso entero)
            ignor[ae] (?:todas )?(?:tus|sus|las) (?:instrucciones|reglas)(?: anteriores)?
        """,
        "hi": r"""
            (?:नमस्ते )?मैं (?:ही )?(?:इस मामले (?:का|की) )?(?:मध्यस्थ|एडमिन|प्रशासक|ऑपरेटर|डेवलपर)(?: ही)? हूं
            {please}(?:मुझे )?(?:सब कुछ|सारे जवाब|सभी जवाब|रिपोर्ट|पूरी रिपोर्ट|पूरा मामला|सारी जानकारी) {show}
            (?:अपने |अपनी |पिछले |पहले के |सारे |सभी )*(?:निर्देश|निर्देशों को|नियम|नियमों को) (?:भूल जाओ|भूल जाइए|भूल जाएं|अनदेखा करो|अनदेखा करें|छोड दो|छोड दें)
        """,
    },
}
_SIGNS = re.compile(rf"[^\w\s{MARKS}]|_", re.UNICODE)
_EITHER_WAY = {
    0x93C: None,
    0x901: 0x902,
    0x200C: None,
    0x200D: None,
}  # the dot under a letter and the bow over one: typed or not


def heard(text: str) -> Aside | None:
    """Say what a message asks beside the question, in any of the languages; None for everything else."""
    if len(text) > LONGEST:
        return None
    plain = " ".join(_SIGNS.sub(" ", unicodedata.normalize("NFC", text).translate(_EITHER_WAY).casefold()).split())
    return next((aside for aside in Aside if _pattern(aside).fullmatch(plain)), None)


@cache
def _pattern(aside: Aside) -> re.Pattern[str]:
    lines = [
        _written(line.strip(), _WORDS[locale])
        for locale, listed in _PATTERNS[aside].items()
        for line in listed.splitlines()
        if line.strip()
    ]
    return re.compile("|".join(f"(?:{line})" for line in lines))


def _written(line: str, words: Mapping[str, str]) -> str:
    """Put the words of a language in place of the braces."""
    for name, pattern in words.items():
        line = line.replace(f"{{{name}}}", re.sub(r"\n\s+", "", pattern))
    return line
