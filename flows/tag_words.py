"""Words by which an answer is taken to be about an interest of the controlled list (domain §5.1), one table per language. Data only.

A word may end in `*` (any ending); several words are a phrase. Case, accents and vowel marks do not count (`flows.signs.plain`). A tag
says what an answer is about and never which way: "quiet" and "noise" are both about rest. Where only one way would be an interest that
two people can share (a clean break, staying where one lives, keeping out of court), it is phrases that say which.
"""

from __future__ import annotations

_EN = {
    "safety": "safe* unsafe danger* injur* hurt accident* frighten* afraid scared fear* liable",
    "respect": "respect* humiliat* dignity polite* rude|in front of everyone|laughed about",
    "certainty": "certain* reliab* predictab* fixed rhythm regular*|every month|know when|knows when|i know on|keep to|what comes",
    "notice": "warn* early earlier beforehand advance|same day|days before|in time|too late|on the day|week ahead|tell me",
    "time": "hurry soon|run out of time|as soon as",
    "reputation": "reputation*|good name",
    "explanation": "explain* explanation* why reason*",
    "apology": "apolog* sorry",
    "going-on": "together|work with|get along|next phase|second phase|further work|next thing|say hello|waves at",
    "clean-break": "|clean break|go our separate ways",
    "staying": "|move again|have to move|had to move|move house|moving house|move out|moving out|another flat|another place to live",
    "no-court": "|out of court|without a court|without court|no court|avoid court|no hearing|before a judge|stand in court",
    "privacy": "private* privacy confidential*|in front of everyone|between us",
    "calm": "calm* quarrel* shout* kind kindly argu* peace* yell*",
    "rest": "sleep* slept quiet* noise* noisy silence tired",
    "children": "child children kid kids son sons daughter* boy boys girl girls",
    "nights": "night nights overnight* weekend* holiday* schoolday*|alternate weeks|alternate week|one week each|week each|sleep at",
    "school": "school schools homework teacher* class",
    "relatives": "grand* aunt* uncle* cousin* relatives",
    "work": "work* job jobs shift* rota* employ* colleague*",
    "income": "income* earn* wage* salar* benefit* fund",
    "meetings": "meeting* standup*|stand up|stand ups",
    "delay": "delay* deadline* late overdue slip*",
    "scope": "specification* scope* brief briefs unclear expect* changes",
    "money": "money pay* paid unpaid invoice* price* rent cost* sum discount* cash",
    "home": "flat house room wall walls mould* dry repair* kitchen roof keys",
    "outdoors": "garden outside trampoline* play*",
    "fairness": "fair* unfair* equal* justice",
    "health": "health* doctor* ill illness sick* medic* asthma",
    "control": "control* decide* decision*",
}
_ES = {
    "safety": "segur* peligr* herid* accident* asust* miedo* temor* responsab*",
    "respect": "respet* humill* dignidad educad* burl*|delante de todos",
    "certainty": "certeza* fiab* previsib* fij* ritmo regular* estab*|cada mes|saber cuando|se cuando|contar con",
    "notice": "avis* pronto antes antelacion|el mismo dia|a tiempo|demasiado tarde|con tiempo",
    "time": "prisa|cuanto antes",
    "reputation": "reputacion*|buen nombre",
    "explanation": "explic* motivo* razon* porque",
    "apology": "disculp* perdon*|lo siento",
    "going-on": "junt*|segunda fase|llevarnos bien|seguir trabajando|volver a hablar",
    "clean-break": "|cada uno por su lado|punto final",
    "staying": "mudar* mudanza*|otro piso|otra casa|irme de casa|irnos de casa",
    "no-court": "|sin juicio|sin ir a juicio|evitar el juicio|fuera del juzgado|ante un juez|ante el juez",
    "privacy": "privad* privacidad confidencial*|a solas|delante de todos|entre nosotros",
    "calm": "calma* tranquil* discut* discusion* grit* amable* pele* paz",
    "rest": "dorm* duerm* sueno silencio* ruido* descans* cansad*",
    "children": "hijo hijos hija hijas nino ninos nina ninas",
    "nights": "noche noches finde* vacacion*|fin de semana|fines de semana|semanas alternas",
    "school": "escuela* colegio* deberes maestr* profesor*",
    "relatives": "abuel* tio tia tios tias prim* parient*",
    "work": "trabaj* empleo* turno* colega* companer*",
    "income": "ingreso* gan* sueldo* salario* nomina* ayuda*",
    "meetings": "reunion*",
    "delay": "retras* plazo* tarde demora*",
    "scope": "especificac* alcance* encargo* expectativ* cambios",
    "money": "dinero pag* factur* preci* alquiler* cost* suma descuent* efectivo",
    "home": "piso vivienda habitacion* pared* moho humedad* repar* arregl* cocina techo llaves",
    "outdoors": "jardin* fuera jug* jueg*",
    "fairness": "just* injust* equitat* igual*",
    "health": "salud* medic* enferm* asma",
    "control": "control* decid* decision*",
}
_HI = {
    "safety": "सुरक्ष* ख़तर* खतर* चोट डर* हादस* दुर्घटन*",
    "respect": "इज़्ज़त इज्जत सम्मान* आदर अपमान* बेइज़्ज़त*|सबके सामने",
    "certainty": "पक्क* निश्चित* भरोस* नियमित* तय|हर महीने|पता हो कि",
    "notice": "पहले जल्दी सूचना|समय पर|उसी दिन|बहुत देर",
    "time": "इंतज़ार इंतजार जल्द",
    "reputation": "साख प्रतिष्ठा|अच्छा नाम",
    "explanation": "समझ* वजह कारण क्यों",
    "apology": "माफ़* माफ* खेद अफ़सोस",
    "going-on": "साथ मिलकर|अगला चरण",
    "clean-break": "|अलग रास्ते",
    "staying": "|घर बदलना|घर छोड़ना|मकान छोड़ना|दूसरा घर|दूसरा मकान",
    "no-court": "|बिना अदालत|अदालत के बिना|अदालत से बाहर|अदालत न|जज के सामने",
    "privacy": "निजी अकेले गोपनीय|सबके सामने|हमारे बीच",
    "calm": "शांत* शांति झगड़* चिल्ला* बहस",
    "rest": "नींद सो* आराम शोर चुप* थक*",
    "children": "बच्च* बेट* लड़क*",
    "nights": "रात* छुट्टी छुट्टिय* सप्ताहांत",
    "school": "स्कूल* विद्यालय होमवर्क शिक्षक* अध्यापक*",
    "relatives": "दादी दादा नानी नाना चाच* मौस* रिश्तेदार*",
    "work": "काम नौकरी शिफ़्ट* शिफ्ट* सहकर्म*",
    "income": "आमदनी आय कमा* वेतन तनख़्वाह तनख्वाह",
    "meetings": "बैठक* मीटिंग*",
    "delay": "देर* देरी विलंब",
    "scope": "अपेक्षा* उम्मीद* बदलाव*",
    "money": "पैस* रुपय* भुगतान क़ीमत* कीमत* किराय* ख़र्च* खर्च* बिल",
    "home": "फ़्लैट फ्लैट कमर* दीवार* सीलन मरम्मत* चाबी*",
    "outdoors": "बग़ीच* बगीच* बाहर खेल*",
    "fairness": "न्याय* उचित बराबर*",
    "health": "सेहत स्वास्थ्य डॉक्टर* बीमार* दवा*",
    "control": "फ़ैसल* फैसल* नियंत्रण",
}
_AR = {
    "safety": "امان امن سلامه خطر* اصاب* خوف خائف* اخاف حادث*",
    "respect": "احترام* كرامه اهان* ادب|امام الجميع",
    "certainty": "مضمون* ثابت* منتظم* موثوق* يقين|كل شهر|اعرف متي",
    "notice": "مبكر* مسبق* قبل تنبيه*|في الوقت|في نفس اليوم|متاخر جدا",
    "time": "انتظار بسرعه",
    "reputation": "سمعه",
    "explanation": "شرح* توضيح* سبب* لماذا",
    "apology": "اعتذار* اعتذر* اسف*",
    "going-on": "معا سويا|المرحله الثانيه",
    "clean-break": "|كل في طريقه",
    "staying": "|بيت اخر|شقه اخري|ترك البيت|اترك البيت|نترك البيت|انتقل من البيت",
    "no-court": "|بدون محكمه|من غير محكمه|خارج المحكمه|تجنب المحكمه|امام القاضي",
    "privacy": "خصوصيه سري* انفراد|امام الجميع|بيننا",
    "calm": "هدوء هادئ* شجار* صراخ* لطف* جدال*",
    "rest": "نوم* انام ضجيج* ضوضاء صمت راحه متعب*",
    "children": "طفل* اطفال* ولد اولاد* ابن ابني ابنه بنت* بنات*",
    "nights": "ليله ليالي* عطله عطل*|نهايه الاسبوع",
    "school": "مدرسه* مدارس واجبات معلم*",
    "relatives": "جده جدته جدتهم عم عمه خال خاله اقارب*",
    "work": "عمل* وظيفه* دوام* مناوبه* زملا*",
    "income": "دخل* راتب* اجر* كسب*",
    "meetings": "اجتماع*",
    "delay": "تاخير* تاخر* مهله*",
    "scope": "مواصفات* توقع* تغيير*",
    "money": "مال اموال نقود دفع* فاتوره* سعر* ايجار* تكلف* خصم*",
    "home": "بيت* منزل* شقه* غرفه* جدار* حائط* رطوبه* عفن* اصلاح* مفتاح*",
    "outdoors": "حديقه* خارج لعب*",
    "fairness": "عدل* عادل* انصاف* تساو* متساو*",
    "health": "صحه* طبيب* مرض* مريض* دواء*",
    "control": "قرار* سيطره*",
}
LANGUAGES = {"en": _EN, "es": _ES, "hi": _HI, "ar": _AR}

# Two answers with words of opposite ends, one end each, ask for opposite things.
OPPOSITES: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("half equal* halves", "space use* each need* need*"),
        ("more longer higher", "less shorter lower fewer"),
        ("locked closed shut", "open unlocked key"),
        ("stay remain keep", "leave move|give up"),
        ("same", "different own separate"),
        ("written paper", "spoken talk"),
    ),
    "es": (
        ("mitad iguales igual", "espacio uso cada necesi*"),
        ("mas mayor", "menos menor"),
        ("cerrad*", "abiert* llave"),
        ("quedar* seguir", "irse salir dejar mudar*"),
        ("mism*", "distint* propi* separad*"),
    ),
    "hi": (
        ("आधा आधी बराबर", "जगह इस्तेमाल ज़रूरत जरूरत"),
        ("ज़्यादा ज्यादा अधिक", "कम"),
        ("बंद ताला", "खुला खुली चाबी"),
        ("रहना रुकना", "जाना छोड़ना"),
    ),
    "ar": (
        ("نصف متساو*", "مساحه استعمال حاجه"),
        ("اكثر اكبر", "اقل اصغر"),
        ("مغلق*", "مفتوح* مفتاح*"),
        ("بقاء ابقي", "مغادره اغادر انتقال"),
    ),
}

# Words too common to show that two answers are about the same thing.
COMMON: dict[str, str] = {
    "en": (
        "the and for that with this from they them their there have has had would could should will what when which where who how why "
        "been being was were are not you your our ours mine his her its him she one two three about again really very more most much "
        "than then into over just some any all each also only does did done get got still ever never always like want wants know knows "
        "other side something nothing everything somebody nobody because after before between since until back own time times made make half "
        "way may can are but too out off now new next last first see say said tell told come comes came going soon many helps please think"
    ),
    "es": (
        "los las una uno que con por para del este esta esto ese esa eso son fue era han has hay muy mas pero como cuando donde quien cual "
        "porque sin sobre entre desde hasta todo toda todos todas nada algo alguien nadie otro otra parte mi mis su sus nos nosotros ellos "
        "ellas ella tambien solo puede quiere saber decir hacer tener siempre nunca vez veces bien ahora"
    ),
    "hi": (
        "और का के की को में से पर है हैं था थी थे हो यह वह वे ये जो कि तो भी ही नहीं क्या कब कहाँ कौन कैसे मैं मेरा मेरी मेरे हम हमारा आप उनका "
        "उनकी उनके उसका उसकी उसके कुछ सब एक दो बहुत अब फिर बात करना होना दूसरा पक्ष लिए साथ"
    ),
    "ar": (
        "من في علي الي عن مع هذا هذه ذلك تلك التي الذي هو هي هم نحن انا انت كان كانت يكون لم لن لا ما ماذا متي اين كيف كل بعض شيء احد غير "
        "بعد قبل بين منذ حتي ثم او ان لكن قد الطرف الاخر"
    ),
}
