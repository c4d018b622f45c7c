# What Telegram shows before a word is said. Neutral on purpose: somebody else may look at this phone.

front-description = يساعدكم على التحضير للقاء، على هاتفكم وفي الوقت الذي يناسبكم. يعمل بدعوة.
front-short = يساعدكم على التحضير للقاء.
front-party-start = البدء، أو المتابعة من حيث توقفتم
front-party-continue = المتابعة من حيث توقفتم
front-party-review = مراجعة إجاباتكم
front-party-ledger = ما قلتموه، ومن يراه
front-party-privacy = من يرى ماذا
front-party-human = التحدث مع شخص
front-party-language = تغيير اللغة
front-party-pause = التوقف الآن
front-party-hide = مسح هذه المحادثة
front-party-delete = حذف كل ما قلتموه
front-party-help = ما يمكنكم فعله هنا
front-desk-newcase = فتح ملف
front-desk-cases = ملفاتكم
front-desk-case = بطاقة ملف واحد
front-desk-briefing = قراءة الموجز
front-desk-share = إرسال ما تمت الموافقة عليه
front-desk-swap = التبادلات: للجميع أو لا لأحد
front-desk-message = الكتابة إلى طرف
front-desk-close = إغلاق ملف
front-desk-language = تغيير اللغة
front-desk-help = ما يمكنكم فعله هنا
