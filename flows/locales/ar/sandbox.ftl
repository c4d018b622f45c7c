# The sandbox's story, in Arabic.

sandbox-chapter-open = فتح الملف لدى الوسيط
sandbox-chapter-left = السيدة ر. تستعد، على هاتفها
sandbox-chapter-left-decides = السيدة ر. تقرر ما يعرفونه، وبأي كلمات
sandbox-chapter-right = السيد د. يستعد، على هاتفه
sandbox-chapter-right-decides = السيد د. يحتفظ بشيء، ويودّ تبادل شيء آخر
sandbox-chapter-send = بعد يوم يُرسل ما تمت الموافقة عليه
sandbox-chapter-reads = السيد د. يقرؤه، ويقول ما الذي يغيّره
sandbox-chapter-exchange = تبادل: يضع الطرفان شيئًا، مختومًا
sandbox-chapter-opened = يُنظر فيهما، ثم يُفتحان معًا
sandbox-chapter-read = قراءة الموجز لدى الوسيط
