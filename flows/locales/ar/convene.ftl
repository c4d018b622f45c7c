# How the mediator sets a session, in Arabic. Read by the mediator alone.

convene-section-session = جلسة

convene-who = من المدعو إلى هذا اللقاء؟ الطرف 1: { $side1 } · الطرف 2: { $side2 }
    .label = من
    .why = يُحدَّد اللقاء المنفرد مع طرف واحد بالطريقة نفسها. ولا يعرف الطرف الآخر عنه شيئًا.
    .opt-both = الطرفان
    .opt-side-1 = الطرف 1 فقط
    .opt-side-2 = الطرف 2 فقط
convene-day = في أي يوم؟
    .label = اليوم
    .why = يظهر الوقت على كل هاتف بتوقيت المكان الذي فيه صاحبه.
    .example = 24 مارس، أو الجمعة
convene-hour = في أي ساعة، بتوقيت مكانكم؟
    .label = الساعة
    .why = هذا توقيتكم المحلي. وإن تغيّرت الساعة في تلك الليلة فسيصلكم سؤال.
    .example = 14:00 أو 2 م
convene-length = كم يستغرق؟
    .label = المدة
    .why = تظهر للجميع، وبها ينتهي الموعد في تقاويمهم.
    .opt-m60 = ساعة
    .opt-m90 = ساعة ونصف
    .opt-m120 = ساعتان
    .opt-m180 = ثلاث ساعات
    .opt-m240 = أربع ساعات
convene-format = كيف يكون اللقاء؟
    .label = كيف
    .why = يظهر للجميع بالكلمات نفسها.
    .opt-same-room = في الغرفة نفسها
    .opt-separate-rooms = في غرف منفصلة
    .opt-video = بالفيديو
    .opt-phone = بالهاتف
    .opt-messages = بالرسائل فقط
convene-place = أين، أو بأي رابط؟ يُقرأ بعد الضغط، بكلماتكم.
    .label = المكان
    .why = لا يظهر على شاشة مقفلة ولا في ملف التقويم.
    .example = شارع الطاحونة 12، الطابق الثاني. أو رابط.
