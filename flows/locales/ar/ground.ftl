# ما يُستخلَص من الإجابات، للوسيط وحده، بالعربية: أرضية مشتركة، وما قد يعيق، وجدول أعمال.
# كل سطر تلميح مع قاعدته وإجاباته. يسمّي ويقتبس، ولا يقول أبدًا من المحقّ.

## ما يهم، بأسمائه من القائمة. تأتي بعد «متسع لـ».

briefing-tag-safety = السلامة
briefing-tag-respect = الاحترام
briefing-tag-certainty = وضوح ما سيأتي
briefing-tag-notice = معرفة الأمور في وقتها
briefing-tag-time = الوقت
briefing-tag-reputation = السمعة الحسنة
briefing-tag-explanation = التوضيح
briefing-tag-apology = الاعتذار
briefing-tag-going-on = طريقة للاستمرار معًا
briefing-tag-clean-break = انتهاء كل صلة
briefing-tag-privacy = الخصوصية
briefing-tag-calm = الكلام الهادئ
briefing-tag-rest = الهدوء والنوم
briefing-tag-children = الأطفال
briefing-tag-nights = الليالي والأسابيع مع الأطفال
briefing-tag-school = المدرسة
briefing-tag-relatives = الأقارب
briefing-tag-work = العمل
briefing-tag-income = الدخل
briefing-tag-meetings = سير الاجتماعات
briefing-tag-delay = التأخير
briefing-tag-scope = ما كان متوقعًا بالضبط
briefing-tag-money = المال
briefing-tag-home = المسكن
briefing-tag-outdoors = الوقت في الخارج
briefing-tag-fairness = الإنصاف
briefing-tag-health = الصحة
briefing-tag-control = المشاركة في القرار

## أين يقف كل أمر بين الطرفين

briefing-standing-shared = مشترك
briefing-standing-compatible = مختلف، ولا يتنافس
briefing-standing-apparent = متشابه في الظاهر فقط
briefing-standing-opposed = متعارض
briefing-standing-unknown = غير معروف عن الطرف الآخر

briefing-ask-meaning = سؤال لكل طرف: كيف يبدو «{ $what }» في يوم عادي؟

## القواعد

briefing-rule-tapped = اختاره كل طرف
briefing-rule-words = كلمات من هذا النوع في إجابات كل طرف
briefing-rule-one-side = يذكره طرف، ويذكر الآخر أمورًا أخرى
briefing-rule-silent = لم يكتب الطرف الآخر بعد عمّا يهمه
briefing-rule-asked-by-all = يطلب كل طرف حصته من الشيء نفسه
briefing-rule-opposite-choice = إجابات متعارضة عن السؤال نفسه
briefing-rule-opposite-words = الكلمة نفسها، مع طلبات متعارضة
briefing-rule-word-alone = الكلمة نفسها، ولا شيء آخر مشترك
briefing-rule-beside = إجابات عن السؤال نفسه، جنبًا إلى جنب
briefing-rule-same-answer = الإجابة نفسها من كل طرف
briefing-rule-other-answer = إجابات مختلفة عن السؤال نفسه
briefing-rule-offer-meets = عرض وطلب بكلمات من النوع نفسه
briefing-rule-points-apart = فرق لا يقل عن 15 من 100 نقطة
briefing-rule-points-high = نقاط كثيرة من كل طرف
briefing-rule-points-low = نقاط قليلة من كل طرف
briefing-rule-wished-by-all = يطلبه طرف، ويتمناه الآخر
briefing-rule-date-and-sum = موعد عند طرف، ومبلغ مختلف عند الآخر
briefing-rule-need-met = ما تلزم معرفته وما يمكن قوله، بكلمات من النوع نفسه
briefing-rule-need-open = لم يُكتب شيء من هذا النوع
briefing-rule-need-behind = طلب، وما تلزم الطرف الآخر معرفته، بكلمات من النوع نفسه
briefing-rule-no-backing = طلب، وما ذُكر لدعمه
briefing-rule-obstacle = اختير عائقًا أمام الاتفاق
briefing-rule-authority = لا بد من سؤال شخص آخر
briefing-rule-date = موعد يقترب
briefing-rule-guess-met = جزء من التخمين موجود في كلمات الطرف الآخر
briefing-rule-guess-missed = لا شيء من التخمين في كلمات الطرف الآخر
briefing-rule-odds = تقديرات كل طرف

## الأولويات والعروض

briefing-priority-points-apart = يمكن تبادله: «{ $item }» (بالنقاط: { $first } { $points }، { $second } { $others })
briefing-priority-points-high = مشكلة للطرفين معًا: «{ $item }» (بالنقاط: { $first } { $points }، { $second } { $others })
briefing-priority-points-low = يمكن الانتهاء منه سريعًا: «{ $item }» (بالنقاط: { $first } { $points }، { $second } { $others })
briefing-priority-wished-by-all = يمكن الانتهاء منه سريعًا: { $what }
briefing-priority-date-and-sum = يمكن تبادله: متى ({ $who }) مقابل كم ({ $other })
briefing-offer-meets = عرض من { $who } يقابله طلب من النوع نفسه من { $other }
briefing-credence = ما يجعل طلب { $who } قابلًا للتصديق

## ما يلزم كل طرف معرفته

briefing-need = ما يلزم { $who } معرفته
briefing-held-crossed = انتقل إلى الطرف الآخر.
briefing-held-share = تمت موافقة { $who } على إطلاع الطرف الآخر؛ ولم يُرسل بعد.
briefing-held-swap = تبادله مقبول لدى { $who }.
briefing-held-session = اختيار { $who }: قوله في الجلسة.
briefing-held-later = اختيار { $who }: إطلاع الطرف الآخر لاحقًا أو بشرط.
briefing-held-kept = لدى { $who } شيء من هذا النوع، دون موافقة على نقله. لكم وحدكم.

## ما قد يعيق

briefing-cause-missing-information = معلومات ناقصة
briefing-cause-figures = شكّ في الأرقام
briefing-cause-distrust = ضعف الثقة
briefing-cause-hurt = مشاعر مجروحة
briefing-cause-principle = مسألة مبدأ
briefing-cause-someone-missing = شخص غائب عن اللقاء
briefing-cause-no-money = المال غير متوفر
briefing-cause-deadline = موعد نهائي
briefing-cause-law = فهم مختلف للقانون
briefing-cause-pressure = ضغط من آخرين
briefing-cause-waiting = الانتظار يناسب أحدًا
briefing-cause-authority = لا بد من موافقة شخص آخر
briefing-cause-date = موعد يقترب

briefing-recipe-missing-information = تبادُل الجديد بخطوات صغيرة، وسؤال كل طرف عمّا يغيّره.
briefing-recipe-figures = وضع الأرقام جنبًا إلى جنب، ومراجعتها لدى شخص يثق به الطرفان.
briefing-recipe-distrust = خطوات صغيرة بمواعيد، يمكن التحقق منها. لا يلزم أحدًا أن يثق أولًا.
briefing-recipe-hurt = وقت للاستماع قبل الخيارات. والإقرار بما حدث بكلمات قائله وحده.
briefing-recipe-principle = السؤال عمّا يحميه المبدأ، بمعزل عن المبلغ أو الفعل.
briefing-recipe-someone-missing = إشراك الشخص الغائب، بالهاتف إن لزم.
briefing-recipe-no-money = النظر في الوقت والمراحل وما ليس مالًا.
briefing-recipe-deadline = ذكر الموعد أولًا، والاتفاق أولًا على ما يحدث حتى ذلك الحين.
briefing-recipe-law = سؤال واحد إلى خبير للطرفين، أو إلى من يقدّم المشورة لكل طرف.
briefing-recipe-pressure = الحديث مع كل طرف على انفراد عمّن يجب أن يرضى أيضًا.
briefing-recipe-waiting = ينظر كل طرف على انفراد في أرقامه هو دون اتفاق.
briefing-recipe-authority = ترتيب المكالمة قبل ذلك اليوم، أو دعوة من تلزم موافقته.
briefing-recipe-date = ذكر الموعد أولًا، والاتفاق أولًا على ما يحدث حتى ذلك الحين.

briefing-neutral-missing-information = ما الذي يلزم كل طرف أن يعرفه حتى نتابع من هنا؟
briefing-neutral-figures = أي رقم، وبمراجعة من، يمكن أن يعتمد عليه الطرفان؟
briefing-neutral-distrust = ما الذي يمكن أن يحدث في الأسبوعين القادمين ويُظهر أن الأمر ينجح؟
briefing-neutral-hurt = ما الذي تودّون أن يُفهم قبل أن نتابع؟
briefing-neutral-principle = ما الذي يحميه هذا في نظركم؟
briefing-neutral-someone-missing = من غيرنا يلزم أن يكون جزءًا من هذا، وكيف؟
briefing-neutral-no-money = ما الذي يمكن فعله على مراحل، أو بغير المال؟
briefing-neutral-deadline = ما الذي يلزم أن يتضح قبل ذلك الموعد، وما الذي يمكن أن ينتظر؟
briefing-neutral-law = أي سؤال واحد تودّون معًا أن يجيب عنه خبير؟
briefing-neutral-pressure = ما الذي يساعدكم على شرح اتفاق لمن حولكم؟
briefing-neutral-waiting = ماذا يفيد الانتظار، وماذا يكلّف؟
briefing-neutral-authority = من تلزم موافقته، ومتى يمكن الوصول إليه؟
briefing-neutral-date = ما الذي يلزم أن يتضح قبل ذلك الموعد، وما الذي يمكن أن ينتظر؟

## تخمينات وتوقعات

briefing-guess = ما يهم { $other } في ظن { $who }، وكلمات { $other } نفسها
briefing-guess-leaves-out = ما لا يذكره التخمين: { $what }
briefing-odds = احتمال الاتفاق
briefing-odds-apart = احتمال الاتفاق: تباعد كبير
briefing-expected-how-long = كم يطول الأمر دون اتفاق
briefing-expected-get-back = ما يُستردّ من التكاليف
briefing-expected-trust = ما يكون بين الطرفين بعد ذلك
briefing-expected-fairness = ما يعنيه الإنصاف لكل طرف

## جدول الأعمال

briefing-agenda-listed = «{ $words }»
briefing-agenda-listed-both = «{ $words }» و«{ $others }»
briefing-agenda-unnamed = موضوع آخر
briefing-agenda-how = كيف يمكن تناول { $topic } من الآن فصاعدًا
briefing-agenda-how-one = كيف يمكن تناول { $topic } مع مراعاة { $first }
briefing-agenda-how-both = كيف يمكن تناول { $topic } مع مراعاة { $first } و{ $second }
briefing-order-momentum = السهل أولًا
briefing-order-knowing = المعلومات قبل الخيارات
briefing-order-energy = الأهم ما دامت هناك طاقة
briefing-why-quick = يتمنى الطرفان شيئًا كهذا
briefing-why-hard-later = متعارض؛ والأفضل بعد تقدّم في غيره
briefing-why-between = ليس الأسهل ولا الأصعب
briefing-why-knowing = هنا ما تلزم معرفته
briefing-why-options = الخيارات بعد ما تلزم معرفته
briefing-why-must = قال طرف إنه لا بد من إنهائه
briefing-why-hard-now = متعارض؛ وليس للساعة الأخيرة
briefing-why-easy-later = يمكن أن ينتظر
briefing-order-balance = في النصف الأول: { $counts }
briefing-order-count = { $who } { $count }
briefing-open-heard = ما الذي تودّون أن أفهمه قبل أي شيء؟
briefing-open-higher = ما الذي يرفع رقمكم من { $now } إلى { $next }؟
briefing-open-what-for = لو حصلتم على ذلك، ماذا يحقق لكم؟
briefing-open-safe = ما الذي يلزم حتى تستطيعوا الكلام عن هذا؟
briefing-open-changes = ماذا تفعلون لو سمعتم ذلك؟
briefing-counsel-left = سؤال تُرك لمن يقدّم المشورة
briefing-counsel-sign = من يوقّع، وإلى أي حد، ومن يمكن الوصول إليه في ذلك اليوم؟
briefing-counsel-date = ما الذي يتطلبه الموعد القادم، وهل يمكن تغييره؟

## قبل الجلسة المشتركة

briefing-first-hold = { $who }: إيقاف مؤقت. يرجى التحدث أولًا بأنفسكم مع هذا الطرف.
briefing-first-unfinished = { $who }: لم تُسلَّم الإجابات بعد
briefing-first-withdrawn = { $who }: تم الانسحاب، ومُحي كل ما كُتب
briefing-first-need = { $who }: ما تلزم معرفته ولا يجيب عنه شيء بعد
briefing-first-authority-unclear = { $who }: ليس واضحًا من له أن يوافق
briefing-first-authority-reachable = { $who }: لا بد من موافقة شخص آخر؛ يلزم ترتيب الوصول إليه
briefing-first-authority-unnamed = { $who }: لا بد من موافقة شخص آخر؛ ولم يُذكر أحد
briefing-first-papers = { $who }: أوراق لم يرها الطرف الآخر
briefing-first-on-the-day = { $who }: شيء سيُعرض في اليوم نفسه فقط
briefing-first-nothing = لا ينقص شيء مما تبحث عنه هذه القواعد.

## الأجزاء، في المحادثة وعلى الورق

briefing-ground = نقاط الالتقاء، لكم وحدكم
briefing-ground-facts = وقائع، جنبًا إلى جنب
briefing-ground-priorities = أولويات وعروض
briefing-ground-knowing = ما يلزم كل طرف معرفته، ومن يمكنه قوله
briefing-ground-credence = ما يجعله قابلًا للتصديق
briefing-ground-forecast = ما قد يعيق: فرضيات
briefing-ground-expectations = تخمينات وتوقعات
briefing-ground-agenda = جدول الأعمال
briefing-ground-orders = ثلاثة ترتيبات
briefing-ground-openings = أسئلة البداية، للقاءات المنفصلة
briefing-ground-counsel = للمحامي
briefing-ground-first = قبل الجلسة المشتركة
briefing-ground-shape = شكل محتمل بحسب النقاط، وليس اقتراحًا
briefing-ground-none = لا يمكن استخلاص شيء بعد.
briefing-ground-basis = مستخلَص بالقاعدة المذكورة في كل سطر من الإجابات المرقّمة فيه. والقول إن الطرفين يريدان شيئًا ينقل أيضًا ما قاله كل منهما.
briefing-ground-recipe = طريقة للعمل: { $words }
briefing-ground-say = بكلمات محايدة: { $words }
briefing-ground-who = { $who } { $number }: { $words }
briefing-ground-line = { $mark } { $what } ({ $rule })
briefing-ground-bare = { $mark } { $what }
briefing-ground-reason = { $what } – { $reason }
briefing-ground-numbered = { $number }. { $what }
briefing-shape-line = «{ $topic }»: من 100، { $first } { $part }، { $second } { $rest }
briefing-shape-totals = عندئذ يتحقق لكل طرف { $points } من نقاطه المئة.
briefing-on-hold = إيقاف مؤقت؛ يرجى التحدث أولًا بأنفسكم مع: { $who }
briefing-card-ground = نقاط الالتقاء، لكم وحدكم
briefing-card-standing = { $standing }: { $what }
briefing-card-forecast = ما قد يعيق (فرضيات)
briefing-card-cause = { $what } ({ $who })
briefing-card-new = جديد ومفيد
briefing-card-need = { $mark } ما يلزم { $who } معرفته: { $need }؛ وما يمكن قوله من { $other }: { $tell }
briefing-card-first-move = سؤال أول
briefing-card-ask-first = قبل الجلسة المشتركة، ما يلزم الاهتمام به: { $count }
briefing-named = { $who }
briefing-button-common = نقاط الالتقاء
briefing-button-knowing = ما يلزم معرفته
briefing-button-forecast = ما قد يعيق
briefing-button-expectations = تخمينات وتوقعات
briefing-button-agenda = جدول الأعمال
briefing-button-first = قبل الجلسة
briefing-annex-sides = ملحق: ما قاله كل طرف، سؤالًا بسؤال
briefing-in-ninety = في تسعين ثانية
briefing-button-pdf = PDF
briefing-button-word = Word
briefing-button-markdown = Markdown
