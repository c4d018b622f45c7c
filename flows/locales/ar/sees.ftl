# Who can see something right now, and why, in Arabic: one plain line for each rule. { $mediator } is the mediator's name.

sees-mediator = الوسيط فقط: كل إجابة تبدأ هنا.
sees-safety = في سجل السلامة: لا ينتقل أبدًا، ولا يُفتح لدى { $mediator } إلا عن قصد.
sees-parked = الوسيط فقط: هو من فرع تركه صاحبه.
sees-draft = لم يكتمل: لا يُعرض على أحد آخر.
sees-no-answer = ليس الآن جزءًا من أي إجابة: لا يُعرض على أحد آخر.
sees-only-the-sentence = الوسيط فقط: ما قد ينتقل هو الجملة المكتوبة لذلك، لا هذه الكلمات.
sees-session = الوسيط فقط: يقوله صاحبه في الجلسة، أو لا يقوله.
sees-scope-mediator = الوسيط فقط: هكذا اختار صاحبه.
sees-scope-session = الوسيط فقط: يقوله صاحبه في الجلسة، أو لا يقوله.
sees-scope-swap = تبادل: ينتظر تبادلًا يضع فيه الطرفان شيئًا.
sees-no-consent = لا موافقة: لم يقل صاحبه نعم لهذا النص.
sees-withdrawn = سحبه صاحبه: الوسيط فقط.
sees-held = إيقاف مؤقت: يجب التحدث مع شخص أولًا، ولا ينتقل شيء حتى ذلك الحين.
sees-closed = الملف مغلق: لا ينتقل شيء بعد الآن.
sees-cooling = تمت الموافقة: ينتظر حتى { $at }، ليبقى لصاحبه وقت للتفكير.
sees-later = تمت الموافقة: ينتظر حتى { $day }، اليوم الذي حدده صاحبه.
sees-ready = تمت الموافقة وانقضى وقت التفكير: الإرسال متاح لـ{ $mediator }.
sees-kept = تمت الموافقة: محفوظ للجلسة لدى { $mediator }.
sees-r1 = أُرسل من { $mediator } في { $at }، بكلمات وافق عليها صاحبها: R1.
sees-r2 = في تبادل فُتح للطرفين معًا من { $mediator }، في { $at }: R2.
sees-seal-none = الوسيط فقط: لم يوضع في التبادل.
sees-sealed = مختوم في تبادل: يُفتح للطرفين أو لا يُفتح لأحد.
sees-seal-closed = في تبادل لم يُفتح: يبقى عند الوسيط.
sees-seal-opened = في تبادل فُتح للطرفين معًا من { $mediator }: R2.
sees-seals = مختوم في تبادل: يعرف كل طرف نصيبه، ولا يظهر النصيبان معًا إلا لـ{ $mediator }.
