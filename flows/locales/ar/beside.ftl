# People beside a party (counsel, a support person, an interpreter), in Arabic: what the party decides, what they read, the mediator's screens.

beside-section-beside = رسالة

beside-words = ماذا تودّون أن تقولوا لـ{ $mediator }؟
    .label = مكتوب للوسيط
    .why = لا يظهر هذا إلا لـ{ $mediator }.
    .example = هل يمكن أن نستلم المسودة قبل يومين؟

## The party: /seats

beside-title = من معكم
beside-none = لا أحد معكم هنا بعد. عن طريق { $mediator } يمكن دعوة من يقدّم لكم المشورة، أو يساندكم، أو يترجم لكم.
beside-ask-counsel = هناك من يقدّم لي المشورة
beside-ask-support = هناك من يساندني
beside-ask-interpreter = أحتاج إلى ترجمة شفوية
beside-asked = وصل هذا إلى { $mediator }، ويمكن الآن إرسال دعوة. من يُدعى لا يرى شيئًا مما قلتم إلا إذا قررتم ذلك، ولا يوافق على شيء نيابةً عنكم.
beside-role-counsel = من يقدّم لكم المشورة
beside-role-support = من يساندكم
beside-role-interpreter = من يترجم لكم
beside-sees =
    { $insight ->
        [all] { $name }، { $role } – المتاح للقراءة: كل ما قلتم، عدا إجاباتكم عن التواصل الآمن.
        [marked] { $name }، { $role } – المتاح للقراءة: ما اخترتموه، ولا شيء غيره.
       *[nothing] { $name }، { $role } – لا شيء مما قلتم متاح للقراءة.
    }
beside-waits = لم يصل بعد تأكيد من { $mediator } أن هذا هو الشخص المقصود. وحتى ذلك الحين لا يظهر له شيء في أي حال.
beside-all = كل شيء عدا التواصل الآمن
beside-marked = ما أختاره فقط
beside-nothing = لا شيء
beside-mark = اختيار ما يظهر لهم
beside-mark-which = بضغطة تختارون ما يجوز أن يظهر، وبضغطة أخرى تسحبونه. وما سبقت قراءته فقد قُرئ.
beside-mark-none = لا شيء يمكن اختياره بعد.
beside-mark-done = تم

## The one beside a party

beside-welcome = لكم مقعد هنا بجانب أحد الطرفين، وهذا معروف لدى { $mediator }. ما تكتبونه هنا يصل إلى { $mediator } فقط.
beside-welcome-sees = يظهر في /ledger ما يسمح لكم الطرف الذي معكم برؤيته. لا يمكنكم نيابةً عنه أن تجيبوا، ولا أن توافقوا، ولا أن تُطلعوا أحدًا على شيء.
beside-sent = وصل هذا إلى { $mediator }، ولم يصل إلى أحد آخر.
beside-only-words = يرجى كتابته بكلمات، حتى 2,000 حرف، أو إرسال صورة أو مستند أو رسالة صوتية. لا أستطيع استلام شيء آخر هنا.
beside-ledger = ما يسمح لكم الطرف الذي معكم برؤيته
beside-ledger-none = لا شيء يمكنكم رؤيته هنا الآن.
beside-ledger-line = { $label }: { $answer }
beside-help =
    كل ما تكتبونه أو ترسلونه يصل إلى { $mediator } فقط.
    /ledger – ما يسمح لكم الطرف الذي معكم برؤيته
    /language – تغيير اللغة
    /help – هذه القائمة

## Check with my lawyer first

beside-consulted = يمكن عرض هذه الكلمات على { $name } لمعرفة الرأي فيها. ولا يعني ذلك موافقة على شيء.
beside-consult = يُطلب رأيكم قبل الموافقة على هذا. سيقرأ الطرف الآخر هذا بالضبط:
beside-fine = مناسب في رأيي
beside-talk = لنتحدث أولًا
beside-advised-fine = ✓ يقرؤون منكم: مناسب في رأيي. القرار لهم.
beside-advised-talk = ✓ يقرؤون منكم: لنتحدث أولًا. القرار لهم.
beside-advice-fine = رأي من يقدّم لكم المشورة: مناسب.
beside-advice-talk = رأي من يقدّم لكم المشورة: لنتحدث أولًا.
beside-advice-yours = لا يعني ذلك موافقة على شيء. القرار لكم.

## The mediator

desk-notice-seat = { $ref }: هناك من يطلب مقعدًا لشخص.
desk-beside-counsel = من يقدّم المشورة لـ{ $name }
desk-beside-support = من يساند { $name }
desk-beside-interpreter = من يترجم لـ{ $name }
desk-beside-invite = دعوة: { $who }
desk-beside-ready = { $who }: يُعاد توجيه الرسالة التالية، ويُبلَّغ الرمز بالهاتف.
desk-beside-link = { $link }
desk-beside-here = { $who }: يوجد مقعد ({ $account })
desk-todo-beside = مطلوب منكم: هل «{ $account }» هو فعلًا { $who }؟
desk-beside-yes = ✓ نعم: { $who }
desk-beside-wrote = { $who } – رسالة إليكم:
desk-beside-sent = جهة الإرسال: { $who }
desk-beside-answer = رد: { $who }
