# The sandbox's second story, in Arabic.

sandbox-chapter-stuck = لم يصل اللقاء إلى شيء: بداية جديدة
sandbox-chapter-stuck-left = السيدة ر. تنظر في الأمر مرة أخرى على انفراد
sandbox-chapter-stuck-right = السيد د. كذلك، ولا يعرف أحدهما شيئًا عن الآخر
sandbox-chapter-stuck-new = الجديد: تبادلان لما يقبله الطرفان
sandbox-chapter-stuck-opened = تبادل يُفتح، وآخر لا يُفتح
sandbox-chapter-stuck-shifted = ما تغيّر
