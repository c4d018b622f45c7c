# How the mediator offers times for a session, in Arabic. Read by the mediator alone.

times-section-times = البحث عن وقت

times-who = من يُسأل؟ الطرف 1: { $side1 } · الطرف 2: { $side2 }
    .label = من
    .why = يختار كل شخص ما يناسبه. ولا يعرف أحد من تعذّر عليه الحضور.
    .opt-both = الطرفان
    .opt-side-1 = الطرف 1 فقط
    .opt-side-2 = الطرف 2 فقط
times-length = كم يستغرق؟
    .label = المدة
    .why = تظهر إلى جانب الأوقات.
    .opt-m60 = ساعة
    .opt-m90 = ساعة ونصف
    .opt-m120 = ساعتان
    .opt-m180 = ثلاث ساعات
    .opt-m240 = أربع ساعات
times-format = كيف يكون اللقاء؟
    .label = كيف
    .why = يظهر إلى جانب الأوقات، ليعرف كل شخص هل تناسبه.
    .opt-same-room = في الغرفة نفسها
    .opt-separate-rooms = في غرف منفصلة
    .opt-video = بالفيديو
    .opt-phone = بالهاتف
    .opt-messages = بالرسائل فقط
    .opt-undecided = لم يُحسم بعد
times-list = أي الأوقات يناسبكم؟ يمكنكم الضغط على يوم ثم على ساعاته، أو كتابة وقت في كل سطر: اليوم والساعة، بتوقيتكم المحلي.
    .label = الأوقات
    .why = لا يُعرض إلا ما يناسبكم، فما يناسب الجميع يناسبكم أيضًا.
    .example = 24 مارس 14:00، أو الجمعة 10:00
