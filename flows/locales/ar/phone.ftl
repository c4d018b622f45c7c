# Somebody has a new phone, in Arabic: the mediator's screens, and what both phones are told.

desk-phone = هاتف جديد لـ{ $name }
desk-phone-question = هل تودّون رابطًا لهاتف جديد لـ{ $name }؟ بعد استعماله تُغلق المحادثة القديمة، ولا يظهر على الهاتف الجديد شيء مما قيل من قبل.
desk-phone-yes = إنشاء الرابط
desk-phone-ready = إلى { $name }: يُعاد توجيه الرسالة التالية، ويُبلَّغ الرمز بالهاتف.
desk-phone-link = { $link }
desk-phone-lost = مطلوب منكم: لا هاتف هنا لـ{ $name }. يوجد رابط جديد تحت ⋯.

house-phone-here = يمكنكم المتابعة هنا من حيث كنتم. ما قيل من قبل محفوظ لدى { $mediator }، ولا يُعرض على هذا الهاتف.
house-phone-gone = لم تعد هذه المحادثة مستعملة.
house-phone-first = يلزم أولًا تأكيد من { $mediator } أن هذا أنتم. وحتى ذلك الحين لا يمكن حذف شيء هنا.
house-ledger-before = ما قلتموه على هاتفكم السابق محفوظ، ولا يُعرض هنا. يمكنكم سؤال { $mediator } عمّا كان.
