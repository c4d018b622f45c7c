"""Words the house does not say to a party: promises it cannot keep (design P11), judgements, lopsided verbs, advice (domain §6).

One list per language and kind. Entries are matched as whole words, whatever their case; `*` stands for any ending. A language without a
list has none of its own. Of what somebody said it is told that they "say", "would like" or "worry": the same verbs for every side.
"""

from __future__ import annotations

import re
from functools import cache

from flows.letters import IN_WORD

_BANNED: dict[str, str] = {
    "en": """
        end-to-end encrypt*; anonymous*; completely confidential; totally confidential; fully confidential;
        absolutely confidential; strictly confidential; 100% confidential; guarantee*; privileged;
        victim*; abuser*; abusive; claimant's lie*; liar*; deadbeat*; admits; admitted; refuses; refused;
        should; shouldn't; fair; unfair; reasonable; unreasonable; obvious; obviously; unfortunately; clearly;
        both sides are to blame; to blame
    """,
    "es": """
        cifrad* de extremo a extremo; cifrad* extremo a extremo; encriptad* de extremo a extremo; anónim*;
        completamente confidencial*; totalmente confidencial*; absolutamente confidencial*;
        estrictamente confidencial*; 100 % confidencial*; 100% confidencial*; garantiz*; garantía*; secreto profesional;
        víctima*; maltratador*; abusador*; agresor*; mentir*; mentiros*; miente*; moros*; admite*; admitió;
        se niega*; se negó; debería*; justo; justa; justos; justas; injust*; razonable*; irrazonable*;
        obvio; obvia; obvios; obvias; obviamente; evidentemente; claramente; lamentablemente; desgraciadamente;
        desafortunadamente; por desgracia; la culpa es; tiene* la culpa; culpable*
    """,
    "ar": """
        مشفر* من طرف إلى طرف; التشفير التام; تشفير تام; مجهول* الهوية; سري* تمامًا; سرية تامة; بسرية تامة; سرية مطلقة; السرية التامة;
        نضمن*; أضمن*; يضمن*; مضمون*; ضمانة; ضمانات; ضحية; ضحايا; الضحية; الضحايا; المعتدي; المعتدية; الجاني; الجانية; كاذب*; الكاذب*;
        يكذب*; تكذب*; كذب; مماطل*; اعترف*; يعترف*; تعترف*; رفض; رفضت; يرفض*; ترفض*; يجب عليكم; ينبغي*; عادل; عادلة; منصف*; ظالم*; ظلم;
        معقول*; غير معقول*; بوضوح; من الواضح; طبعًا; بالطبع; للأسف; مع الأسف; لسوء الحظ; الذنب; ذنبكم; ذنبهم; مذنب*; الملام; يلام
    """,
    "hi": """
        एंड-टू-एंड एन्क्रिप्ट*; गुमनाम*; पूरी तरह गोपनीय; बिल्कुल गोपनीय; पूर्णतः गोपनीय; सौ फ़ीसदी गोपनीय; 100% गोपनीय; गारंटी; गारंटीशुदा;
        पीड़ित*; शोषक; अत्याचारी; झूठा; झूठी; झूठे; झूठ; मक्कार; धोखेबाज़; कबूल*; क़बूल*; मुकर*; इनकार*; इंकार*;
        उचित; अनुचित; मुनासिब; जायज़; नाजायज़; न्यायसंगत; तर्कसंगत; ज़ाहिर है; साफ़ है कि; स्पष्ट है; दुर्भाग्य*; बदकिस्मती*; अफ़सोस*;
        क़सूर*; कसूर*; दोषी; आपकी ग़लती; उनकी ग़लती
    """,
}


# verbs that say of one side's words what nobody would say of the other's, and the nouns made of them
_LOPSIDED: dict[str, str] = {
    "en": """
        claim; claims; claimed; claiming; allege*; allegation*; admit*; admission*; deny; denies; denied; denying; refuse*; refusing;
        refusal*; insist*; concede*; conceding; confess*; accuse*; accusing; accusation*; complains; complained; complaining;
        contend*; purport*; pretend*; boast*; threaten*; demands that; demanded; supposedly; allegedly; so-called
    """,
    "es": """
        alega*; alegó; alegad*; admit*; confies*; confes*; niega*; negó; se niega*; se negó; insist*; exige*; exigió; acusa*; acusó;
        reclama que; reclamó; se queja*; se quejó; pretende*; pretendió; amenaz*; presunt*; supuestamente; afirma que; sostiene que
    """,
    "ar": """
        يزعم*; تزعم*; زعم; زعمت; زعموا; مزعوم*; المزعوم*; يدعي; تدعي; يدّعي*; تدّعي*; ادعى; ادّعى; ادعاء*; ادّعاء*; اعترف*; يعترف*; تعترف*;
        اعتراف*; أنكر*; ينكر*; تنكر*; إنكار*; رفض; رفضت; رفضوا; يرفض*; ترفض*; أصر*; يصر*; تصر*; اتهم*; يتهم*; تتهم*; اتهام*; اشتكى; يشتكي*;
        تشتكي*; يتذمر*; تتذمر*; هدد*; يهدد*; تهدد*; تظاهر*; يتظاهر*; تتظاهر*
    """,
    "hi": """
        दावा; दावे; दावों; आरोप*; इल्ज़ाम*; कबूल*; क़बूल*; मुकर*; इनकार*; इंकार*; नकार*; अड़ा; अड़ी; अड़े; ज़िद*; जिद*; शिकायत करत*;
        धमकी*; धमका*; तथाकथित; कथित; कथित तौर पर; बहाना*; बहाने*; डींग*
    """,
}

_ADVICE: dict[str, str] = {
    "en": """
        you should*; you ought; you had better; you'd better; we recommend*; we advise*; we suggest*; I recommend*; I advise*;
        I suggest*; our advice; my advice; it is best to; it's best to; it would be best; it would be wise; be sure to; make sure; don't forget
    """,
    "es": """
        debería*; usted tendría que; tendría usted que; recomendamos; le recomiend*; le recomend*; aconsejamos; le aconsej*; sugerimos;
        le sugiero; le conviene*; convendría; es mejor que; lo mejor es; lo mejor sería; sería mejor que; más vale; asegúrese; no olvide
    """,
    "ar": """
        يجب عليكم; عليكم أن; ينبغي لكم; ينبغي عليكم; ينبغي أن; ننصح*; أنصح*; ننصحكم; نوصي*; أوصي*; نقترح عليكم; أقترح عليكم; نصيحتنا; نصيحتي;
        من الأفضل أن; من الأفضل لكم; الأفضل لكم; يُستحسن; يستحسن; من الحكمة; احرصوا; تأكدوا; لا تنسوا
    """,
    "hi": """
        आपको चाहिए; करना चाहिए; सलाह है; हमारी सलाह; मेरी सलाह; सुझाव है कि; बेहतर होगा कि; बेहतर यही; अच्छा होगा कि; अच्छा यही; समझदारी होगी;
        ज़रूर करें; सुनिश्चित करें; न भूलें; मत भूलें; भूलिएगा नहीं; ध्यान रहे
    """,
}
LANGUAGES = frozenset(_BANNED) & frozenset(_LOPSIDED) & frozenset(_ADVICE)


def banned(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a language's banned words (`es-MX` uses those of `es`), or None if it has no list."""
    return pattern_of(_BANNED.get(_language(locale), ""))


def lopsided(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of a language's verbs that take a side, or None if it has no list."""
    return pattern_of(_LOPSIDED.get(_language(locale), ""))


def advice(locale: str) -> re.Pattern[str] | None:
    """Return the pattern of what sounds like advice, or None if the language has no list."""
    return pattern_of(_ADVICE.get(_language(locale), ""))


def _language(locale: str) -> str:
    return locale.partition("-")[0]


@cache
def pattern_of(words: str) -> re.Pattern[str] | None:
    """Make the pattern of a list of words, divided by semicolons; None for an empty one."""
    if not words:
        return None
    entries = sorted((" ".join(word.split()) for word in words.split(";")), key=len, reverse=True)
    patterns = (re.escape(entry).replace(r"\*", f"{IN_WORD}*").replace(r"\ ", r"\s+") for entry in entries)
    return re.compile(rf"(?<!{IN_WORD})(?:{'|'.join(patterns)})(?!{IN_WORD})", re.IGNORECASE)
