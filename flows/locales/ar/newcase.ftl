# How a mediator opens a case, in Arabic. Only the mediator reads this.

newcase-section-case = الملف

newcase-kind = ما نوع الخلاف؟
    .label = نوع الخلاف
    .why = يظهر في الموجز وفي قائمة ملفاتكم.
    .opt-workplace = مكان العمل
    .opt-contract = عقد أو تجارة
    .opt-parenting = رعاية الأبناء
    .opt-separation-property = الانفصال: الأموال
    .opt-neighbour = الجيران
    .opt-landlord-tenant = المالك والمستأجر
    .opt-consumer = المستهلك
    .opt-other = شيء آخر

newcase-title = ما العنوان المحايد للملف؟ عنوان يستطيع الطرفان قراءته دون انزعاج.
    .label = العنوان
    .why = يظهر في الموجز وفي قائمة ملفاتكم.
    .example = استعمال مدخل السيارات المشترك

newcase-section-side1 = الطرف الأول

newcase-side1-name = بماذا تسمّون الطرف الأول؟ لا يرى الطرف الآخر هذا الاسم أبدًا.
    .label = الطرف الأول
    .why = يظهر في دعوتهم، ويميّز بين الطرفين في محادثتكم وفي الموجز.
    .example = السيدة ر.

newcase-side1-locale = بأي لغة يودّ الطرف الأول أن نكتب إليه؟
    .label = الطرف الأول، اللغة
    .why = يقرأ كل طرف ويجيب بلغته، ويمكن تغييرها لاحقًا.
    .opt-en = English
    .opt-es = Español
    .opt-ar = العربية

newcase-side1-zone = في أي منطقة زمنية الطرف الأول؟
    .label = الطرف الأول، المنطقة الزمنية
    .why = حتى تصل الرسائل في ساعات لائقة، وتُكتب الأوقات بساعة هذا الطرف.
    .opt-madrid = مدريد
    .opt-london = لندن
    .opt-berlin = برلين
    .opt-new-york = نيويورك
    .opt-los-angeles = لوس أنجلوس
    .opt-mexico-city = مكسيكو سيتي
    .opt-bogota = بوغوتا
    .opt-buenos-aires = بوينس آيرس
    .opt-cairo = القاهرة
    .opt-riyadh = الرياض
    .opt-delhi = دلهي
    .opt-other = منطقة أخرى

newcase-side1-zone-typed = يرجى كتابة مدينة كبيرة في تلك المنطقة الزمنية، أو اسم المنطقة، بالحروف اللاتينية.
    .label = الطرف الأول، المدينة أو المنطقة
    .why = من المدينة أعرف المنطقة وتغيّر الساعة بين الصيف والشتاء.
    .example = Beirut أو Asia/Beirut

newcase-section-side2 = الطرف الثاني

newcase-side2-name = بماذا تسمّون الطرف الثاني؟ لا يرى الطرف الآخر هذا الاسم أبدًا.
    .label = الطرف الثاني
    .why = يظهر في دعوتهم، ويميّز بين الطرفين في محادثتكم وفي الموجز.
    .example = السيد د.

newcase-side2-locale = بأي لغة يودّ الطرف الثاني أن نكتب إليه؟
    .label = الطرف الثاني، اللغة
    .why = يقرأ كل طرف ويجيب بلغته، ويمكن تغييرها لاحقًا.
    .opt-en = English
    .opt-es = Español
    .opt-ar = العربية

newcase-side2-zone = في أي منطقة زمنية الطرف الثاني؟
    .label = الطرف الثاني، المنطقة الزمنية
    .why = حتى تصل الرسائل في ساعات لائقة، وتُكتب الأوقات بساعة هذا الطرف.
    .opt-madrid = مدريد
    .opt-london = لندن
    .opt-berlin = برلين
    .opt-new-york = نيويورك
    .opt-los-angeles = لوس أنجلوس
    .opt-mexico-city = مكسيكو سيتي
    .opt-bogota = بوغوتا
    .opt-buenos-aires = بوينس آيرس
    .opt-cairo = القاهرة
    .opt-riyadh = الرياض
    .opt-delhi = دلهي
    .opt-other = منطقة أخرى

newcase-side2-zone-typed = يرجى كتابة مدينة كبيرة في تلك المنطقة الزمنية، أو اسم المنطقة، بالحروف اللاتينية.
    .label = الطرف الثاني، المدينة أو المنطقة
    .why = من المدينة أعرف المنطقة وتغيّر الساعة بين الصيف والشتاء.
    .example = Beirut أو Asia/Beirut

newcase-section-invitations = الدعوات

newcase-answer-by = حتى أي يوم تودّون أن يكون الطرفان قد أجابا؟
    .label = الإجابات حتى
    .why = التاريخ واحد للطرفين.
    .example = 24 مارس 2027

newcase-join-code = هل تحتاج كل دعوة إلى رمز انضمام من ستة أرقام؟ تبلغونه بطريق آخر، كالهاتف.
    .label = رمز الانضمام
    .why = مع الرمز، لا يكشف الرابط شيئًا عن الملف إن وقع في يد أخرى.
    .opt-yes = نعم، مع رمز
    .opt-no = لا، الرابط يكفي
