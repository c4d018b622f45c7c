# Common ground to tick, in Arabic.

## The mediator

tick-button = نقاط التقاء للاختيار
tick-title = { $ref } · نقاط التقاء للاختيار
tick-none = لم تُعرض أي جملة بعد.
tick-line-running = { $statement } – مفتوحة حتى { $at }
tick-line-shared = { $statement } – قال كل طرف نعم
tick-line-closed = { $statement } – لم يقل الجميع نعم
tick-new = عرض جملة
tick-which = { $ref } · أي جملة؟ يمكنكم أخذ واحدة أو كتابة جملتكم.
tick-write = أكتبها بنفسي
tick-leave = تركها
tick-confirm = { $ref } · هذا كل ما سيقرؤه كل طرف، حتى { $at }
tick-check = يختار كل طرف وحده، ولا يُقال للجميع إلا إذا قال الجميع نعم. هل فيها ما قاله لكم طرف واحد فقط؟
tick-offer = العرض على الطرفين
tick-offered = { $ref }: هي أمام كل طرف حتى { $at }. وتعرفون من أجاب وبماذا بعد إغلاقها.
tick-enough = { $ref }: لا يمكن عرض جملة أخرى الآن.
tick-runs = مفتوحة حتى { $at }. وتقرؤون ما اختير بعد إغلاقها.
tick-close = الإغلاق الآن
tick-ended-shared = قال كل طرف نعم، وقيل ذلك لكل طرف.
tick-ended-closed = لم يقل الجميع نعم. يقرأ كل طرف الشيء نفسه، دون ذكر من.
tick-answer-yes = { $name }: نعم، هذا صحيح
tick-answer-no = { $name }: ليس هكذا
tick-answer-none = { $name }: لا إجابة
tick-own = { $words }
briefing-ground-confirmed = ما قال كل طرف نعم له

## A statement made of the house's words; it tells nothing of who has said so

tick-interest = هذا يهم كل واحد منا: { $what }.

## A party

tick-asked = من { $mediator } سؤال واحد إلى كل طرف: هل هذا صحيح عندكم؟
tick-terms = لا يُقال للجميع إلا إذا قال الجميع نعم، وذلك في { $at } على الأكثر. ومن قال نعم وقرأ «لم يقل الجميع نعم» يعرف أن شخصًا آخر لم يقلها.
tick-yes = نعم، هذا صحيح
tick-no = ليس هكذا
tick-not-now = ليس الآن
tick-receipt = شكرًا لكم. لا يقرأ إجابتكم غير { $mediator }، بعد انتهاء السؤال؛ وستصلكم رسالة مني حتى { $at }.
tick-say = أقولها بكلماتي
tick-over = انتهى هذا السؤال. ستصلكم رسالة مني قريبًا.
tick-shared = قال كل طرف إن هذا صحيح:
tick-closed = لم يقل الجميع نعم، ولا يُقال لأحد من أجاب وبماذا:
tick-shared-title = ما قال كل طرف إنه صحيح
