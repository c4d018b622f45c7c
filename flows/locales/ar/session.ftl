# Sessions, in Arabic: set by the mediator, told to everybody in the same words, reminded of.

## The mediator's own screens

desk-session-list =
    { $count ->
        [0] { $ref }: لا جلسة محددة
        [zero] { $ref }: لا جلسة محددة
        [one] { $ref }: جلسة واحدة محددة
        [two] { $ref }: جلستان محددتان
        [few] { $ref }: { $count } جلسات محددة
        [many] { $ref }: { $count } جلسة محددة
       *[other] { $ref }: { $count } جلسة محددة
    }
desk-session-title = { $ref }: جلسة
desk-session-new = تحديد جلسة
desk-session-look = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
desk-session-proposed = { $ref }: هل هذا صحيح؟
desk-session-cancelled-title = { $ref }: أُلغيت
desk-session-when = { $at } ({ $city })
desk-session-where-they-are = { $name }: { $at } ({ $city })
desk-session-how = { $format } · { $length }
desk-session-alone = المدعو إليها { $name } فقط. ولا يعرف الطرف الآخر عنها شيئًا.
desk-session-alone-several = المدعوون إليها هم { $names } فقط. ولا يعرف الطرف الآخر عنها شيئًا.
desk-session-instead = تحل محل { $at }. ويُترك كل ما كان مقررًا لذلك الوقت.
desk-session-overlaps = لديكم جلسة أخرى في ذلك الوقت، في { $ref }.
desk-session-tells = يصل إلى كل المدعوين الإشعار المحايد نفسه، ويُقرأ الباقي بعد الضغط عليه.
desk-session-near = بقي أقل من ساعتين. قد لا يراه أحد في الوقت المناسب، والاتصال بالهاتف يساعد.
desk-session-skipped = تُقدَّم الساعة في ذلك اليوم، ولا وجود للساعة { $hour } فيه ({ $city }). هل المقصود { $at }؟
desk-session-doubled = تُؤخَّر الساعة في ذلك اليوم، وتأتي الساعة { $hour } مرتين ({ $city }). أيّهما المقصودة؟
desk-session-past = مضى هذا الوقت. لم يُرسل شيء؛ هل تودّون وقتًا آخر؟
desk-session-first = الأولى، قبل تأخير الساعة
desk-session-second = الثانية، بعد تأخيرها
desk-session-use = نعم، ذلك الوقت
desk-session-publish = إخبار الجميع الآن
desk-session-again = وقت آخر
desk-session-leave = ترك الأمر
desk-session-left = لم يُرسل شيء.
desk-session-stands = أُرسل هذا من قبل، وما تغيّرونه هنا لا يغيّر فيه شيئًا. يُظهر /session ما هو محدد الآن.
desk-session-gone = لم يعد الأمر هكذا. يُظهر /session ما هو محدد الآن.
desk-session-sent = أُرسل. وصل الإشعار إلى كل المدعوين، أو يصل في الساعات التي حددوها.
desk-session-called-off = أُلغيت. يصل إلى كل المدعوين الإشعار المحايد نفسه.
desk-session-call = يرجى أن تتصلوا بأنفسكم بـ{ $name }: { $why }
desk-session-call-no-messages = طُلب عدم إرسال رسائل. وفي البطاقة «التواصل الآمن» ما ذُكر عن كيفية التواصل.
desk-session-call-held = إيقاف مؤقت.
desk-session-call-away = لا يمكن الوصول من هنا.
desk-session-call-late = لم يصل تذكير في وقته.
desk-session-call-absent = لا يصل إليهم شيء هنا بعد. لم يوافقوا على المشاركة، أو لم تؤكدوا هويتهم.
desk-session-coming = { $name }: حضور مؤكد
desk-session-not-coming = { $name }: تعذّر الحضور
desk-session-no-answer = { $name }: لا إجابة بعد
desk-session-move = تغيير الموعد
desk-session-cancel = إلغاء الجلسة
desk-session-cancel-question = هل تُلغى جلسة { $at }؟
desk-session-cancel-yes = نعم، إلغاؤها
desk-session-cancel-no = إبقاؤها كما هي
desk-session-file = ملف التقويم
desk-session-write = الكتابة إلى الجميع
desk-session-needs = { $name }، ما يصعّب المشاركة: { $needs }
desk-session-still = { $name }، لم يتضح بعد: { $still }
desk-ready-authority = من يلزم قبوله
desk-ready-papers = الأوراق المهمة
desk-session-by-counsel = { $account }، عن { $name }

desk-notice-session-call = { $ref }: هناك من يلزم الاتصال به بشأن موعد.
desk-notice-session-no = { $ref }: هناك إجابة بشأن موعد.
desk-notice-session-open = { $ref }: لم تصل كل الإجابات بشأن موعد.
notice-session-desk = { $ref }: { $at }. التفاصيل عند الفتح.

## What everybody it concerns reads

notice-session = تذكير: { $at }. التفاصيل عند الفتح.
session-head = الجلسة مع { $mediator }
session-head-alone = لقاء بينكم وبين { $mediator }
session-when = { $at }، بتوقيتكم ({ $city })
session-how = { $format } · { $length }
session-changed = تغيّر الوقت أو المكان. هذا ما هو محدد الآن؛ وقد يُظهر تقويمكم ما كان من قبل.
session-format-same-room = في الغرفة نفسها
session-format-separate-rooms = في غرف منفصلة
session-format-video = بالفيديو
session-format-phone = بالهاتف
session-format-messages = بالرسائل فقط
session-length-60 = ساعة
session-length-90 = ساعة ونصف
session-length-120 = ساعتان
session-length-180 = ثلاث ساعات
session-length-240 = أربع ساعات
session-cancelled = جلسة { $at } لن تُعقد. لا شيء مطلوب منكم.
session-for-new = هل ستحضرون؟ إجابتكم تظهر لـ{ $mediator } فقط.
session-for-confirm = هل ستحضرون؟ يفيد أن يُعرف الآن من يأتي معكم، وهل يصعّب شيء عليكم المشاركة. إجابتكم تظهر لـ{ $mediator } فقط.
session-for-prepare = بقي أسبوع. تصل الأوراق في وقتها إن أُرسلت الآن. يُظهر /review ما بقي مفتوحًا لديكم.
session-for-ready = بقيت ثلاثة أيام. إن تغيّر شيء لديكم، فما زال لدى { $mediator } وقت لمراعاته اليوم.
session-for-evening = الموعد غدًا، أو قريب جدًا. قد تفيد هذا المساء لحظة هادئة مع كلماتكم الأولى.
session-for-soon = يبدأ الموعد قريبًا. يفيد أن يكون الهاتف مشحونًا، والماء والأوراق في متناولكم.
session-for-thanks = شكرًا لمشاركتكم. إن بقي شيء مفتوحًا، فما تكتبونه يصل إلى { $mediator }.
session-for-later = مضى أسبوعان. إن أردتم أن تكتبوا كيف تسير الأمور، فذلك يصل إلى { $mediator }، ولا يراه أحد آخر.
session-write = الكتابة إلى { $mediator }
session-coming = سأحضر
session-not-coming = لا أستطيع الحضور
session-snooze = تذكيري لاحقًا
session-calendar = ملف التقويم
session-noted-yes = سُجّل أنكم ستحضرون. يظهر ذلك لـ{ $mediator } فقط.
session-noted-no = سُجّل ذلك. يظهر لـ{ $mediator } أن الحضور متعذّر عليكم، ولا يعرفه أحد آخر. وستصلكم رسالة من { $mediator }.
session-again-at = سيصلكم تذكير آخر: { $at }.
session-too-near = لم يبق وقت لتذكير آخر.
session-no-reminder = لا يُرسل إليكم شيء تلقائيًا في الوقت الحالي، فلن يصل تذكير. ويظهر هذا متى شئتم بالأمر /session.
session-none = لا جلسة محددة الآن. ستصلكم رسالة مني حين تُحدَّد.
session-over = انتهى هذا. لا شيء مطلوب منكم.
session-calendar-title = موعد
session-calendar-about = التفاصيل في المحادثة.

## Finding a time

desk-times-new = البحث عن وقت معًا
week-day = { $day }
week-day-open = • { $day }
week-hour = { $at }
week-hours = { $day }: يمكنكم الضغط على الساعات التي تناسبكم، بتوقيتكم ({ $city }).
week-no-hours = { $day }: لم تبقَ أي ساعة من هذه الساعات. يمكنكم الضغط على يوم آخر.
week-earlier = الأسبوع السابق
week-later = الأسبوع التالي
week-use = اختيار هذه الأوقات
desk-times-look = الأوقات المعروضة: ما يناسب
desk-times-unread = لا أستطيع استعمال هذه الأسطر. يلزم في كل سطر يوم وساعة لم يمضيا ولا يأتيان مرتين.
desk-times-line = «{ $words }»
desk-times-again = اختيارها من جديد
desk-times-proposed = { $ref }: هل تُعرض هذه الأوقات؟
desk-times-offer = عرضها على الجميع الآن
desk-times-offered = عُرضت. لا يُخبَر أحد بمن أجاب، ويمكنكم النظر متى شئتم بالأمر /session.
desk-times-common = هذه تناسب كل من أجاب. الضغط على أحدها يحدد الجلسة؛ ولا يسمع أحد شيئًا قبل ذلك.
desk-times-nothing = لا وقت يناسب الجميع حتى الآن. ولا يسمع أحد شيئًا عن ذلك قبل أن تقولوه.
desk-times-waiting = لا إجابة بعد: { $names }
desk-times-none = إخبار الجميع: لا شيء منها
desk-times-none-told = يصل إلى كل المدعوين الإشعار المحايد نفسه.
time-asked = سؤال من { $mediator }: أي هذه الأوقات يناسبكم ({ $length })؟ يرجى الضغط على كل ما يناسب؛ يظهر ذلك لـ{ $mediator } فقط.
time-zone = الأوقات بتوقيتكم ({ $city }).
time-slot = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
time-none = لا شيء منها
time-later = سؤالي لاحقًا
time-change = تغيير إجابتي
time-noted = شكرًا لكم. ستصلكم رسالة مني حين يُختار وقت مع { $mediator }.
time-asked-later = سيصلكم السؤال من جديد.
time-not-asked = لا يُرسل إليكم شيء تلقائيًا في الوقت الحالي. وتظهر هذه الأوقات من جديد متى شئتم بالأمر /continue.
time-over = اختير وقت. ما هو محدد يظهر بالأمر /session.
time-over-none = لا وقت منها يناسب الجميع. وستُعرض أوقات أخرى من { $mediator }.

## What is open on one's own side

ready-open = ما بقي مفتوحًا لدي
ready-title = ما بقي مفتوحًا لديكم
ready-nothing = لم يبق شيء مفتوحًا لديكم
ready-item = • { $item }
ready-answer = هل ستحضرون
ready-authority = من تلزم موافقته عنكم، وهل يمكنكم القرار في ذلك اليوم (/review)
ready-papers = أوراق وصور تهمكم (/review)
ready-undecided =
    { $count ->
        [zero] لا شيء ينتظر قراركم فيمن يراه (/continue)
        [one] شيء واحد لم تقرروا بعد من يراه (/continue)
        [two] شيئان لم تقرروا بعد من يراهما (/continue)
        [few] { $count } أشياء لم تقرروا بعد من يراها (/continue)
        [many] { $count } شيئًا لم تقرروا بعد من يراها (/continue)
       *[other] { $count } شيء لم تقرروا بعد من يراها (/continue)
    }
ready-sentence =
    { $count ->
        [zero] لا جملة منكم تنتظر موافقتكم (/ledger)
        [one] جملة واحدة منكم تنتظر موافقتكم (/ledger)
        [two] جملتان منكم تنتظران موافقتكم (/ledger)
        [few] { $count } جمل منكم تنتظر موافقتكم (/ledger)
        [many] { $count } جملة منكم تنتظر موافقتكم (/ledger)
       *[other] { $count } جملة منكم تنتظر موافقتكم (/ledger)
    }
ready-helps-1 = ما يفيد في ذلك اليوم:
ready-helps-2 = • قول كلماتكم الأولى بصوت مسموع مرة واحدة على انفراد، نحو دقيقة. لا يُحفظ منها شيء.
ready-helps-3 = • في متناول اليد: أوراقكم، وشاحن، وماء، وما يلزم لصحتكم، ورقم قد تودّون الاتصال به.
ready-helps-4 = • يمكنكم طلب استراحة في أي وقت. ويمكن تدوين الأسئلة لمن يقدّم المشورة مسبقًا.
ready-adviser =
    { $count ->
        [zero] • لا سؤال محفوظ لمن يقدّم المشورة.
        [one] • هناك سؤال محفوظ لمن يقدّم المشورة. وهو في /ledger.
        [two] • هناك سؤالان محفوظان لمن يقدّم المشورة. وهما في /ledger.
        [few] • هناك { $count } أسئلة محفوظة لمن يقدّم المشورة. وهي في /ledger.
        [many] • هناك { $count } سؤالًا محفوظًا لمن يقدّم المشورة. وهي في /ledger.
       *[other] • هناك { $count } سؤال محفوظ لمن يقدّم المشورة. وهي في /ledger.
    }

## How the day of a session runs

day-button = كيف يجري ذلك اليوم
day-title = كيف يجري ذلك اليوم
day-opens = • البداية مع { $mediator }، ومعها بيان كيف يُستعمل الوقت.
day-turns-together = • ثم الكلمة لكل طرف، لمدة متقاربة، والآخرون يستمعون. ومن يبدأ؟ يُعرف ذلك من { $mediator } في اليوم نفسه.
day-turns-apart = • ثم وقت لكل طرف على حدة مع { $mediator }، لمدة متقاربة. ومع من تكون البداية؟ يُعرف ذلك في اليوم نفسه.
day-turns-writing = • ثم أسئلة مكتوبة من { $mediator } إلى كل طرف بالدور. ومع من تكون البداية؟ يُعرف ذلك في اليوم نفسه.
day-turns-alone = • ثم الوقت لكم، ويمكنكم البدء بأكثر ما يهمكم.
day-topics = • بعد ذلك يُنظر في المواضيع واحدًا واحدًا. وفي الختام بيان من { $mediator } عن الخطوة التالية، أيًا كان ما اتُّفق عليه حتى ذلك الحين.
day-breaks =
    { $count ->
        [zero] • المدة قصيرة، فلا استراحة فيها عادة. ويمكنكم طلب استراحة في أي وقت، دون ذكر السبب.
        [one] • هناك عادة استراحة في المنتصف تقريبًا. ويمكنكم طلب استراحة في أي وقت آخر، دون ذكر السبب.
        [two] • هناك عادة استراحة كل ساعة تقريبًا. ويمكنكم طلب استراحة في أي وقت آخر، دون ذكر السبب.
        [few] • هناك عادة استراحة كل ساعة تقريبًا. ويمكنكم طلب استراحة في أي وقت آخر، دون ذكر السبب.
        [many] • هناك عادة استراحة كل ساعة تقريبًا. ويمكنكم طلب استراحة في أي وقت آخر، دون ذكر السبب.
       *[other] • هناك عادة استراحة كل ساعة تقريبًا. ويمكنكم طلب استراحة في أي وقت آخر، دون ذكر السبب.
    }
day-where-same-room = • الجميع في غرفة واحدة.
day-where-separate-rooms = • لكل طرف غرفة خاصة به، والتنقل بين الغرفتين على { $mediator }.
day-where-video = • الجميع في مكالمة فيديو واحدة.
day-where-phone = • الجميع على خط واحد، فيفيد ذكر الاسم قبل الكلام.
day-where-messages = • تجري كتابةً في هذه المحادثة. وما تكتبونه يصل أولًا إلى { $mediator }، وفي /privacy ما الذي قد ينتقل بعد ذلك ومتى.
day-where-alone = • لا يُدعى إليها أحد من الطرف الآخر.
