# जवाबों से जो निकाला गया, केवल मध्यस्थ के लिए, हिन्दी में: साझी बातें, क्या आड़े आ सकता है, बैठक के मुद्दे।
# हर पंक्ति एक संकेत है, अपने नियम और अपने जवाबों के साथ। वह नाम लेती और उद्धृत करती है; कौन सही है, यह कभी नहीं कहती।

## क्या मायने रखता है, सूची के नामों से। “के लिए गुंजाइश” से पहले आते हैं।

briefing-tag-safety = सुरक्षा
briefing-tag-respect = इज़्ज़त
briefing-tag-certainty = आगे का पक्का पता होना
briefing-tag-notice = बातें समय पर पता चलना
briefing-tag-time = समय
briefing-tag-reputation = अच्छा नाम
briefing-tag-explanation = वजह जानना
briefing-tag-apology = माफ़ी
briefing-tag-going-on = साथ आगे चलने का रास्ता
briefing-tag-clean-break = पूरी तरह अलग होना
briefing-tag-privacy = निजता
briefing-tag-calm = शांत लहजा
briefing-tag-rest = शांति और नींद
briefing-tag-children = बच्चे
briefing-tag-nights = बच्चों के साथ रातें और हफ़्ते
briefing-tag-school = स्कूल
briefing-tag-relatives = रिश्तेदार
briefing-tag-work = काम
briefing-tag-income = आमदनी
briefing-tag-meetings = मीटिंग कैसी चलती हैं
briefing-tag-delay = देरी
briefing-tag-scope = ठीक-ठीक क्या उम्मीद थी
briefing-tag-money = पैसा
briefing-tag-home = घर
briefing-tag-outdoors = बाहर का समय
briefing-tag-fairness = न्याय
briefing-tag-health = सेहत
briefing-tag-control = फ़ैसलों में हिस्सा

## कोई बात दोनों पक्षों के बीच कैसी है

briefing-standing-shared = साझी
briefing-standing-compatible = अलग, पर टकराती नहीं
briefing-standing-apparent = केवल देखने में एक
briefing-standing-opposed = एक-दूसरे के उलट
briefing-standing-unknown = दूसरे पक्ष के बारे में पता नहीं

briefing-ask-meaning = हर पक्ष से पूछने के लिए: किसी आम दिन “{ $what }” कैसा दिखेगा?

## नियम

briefing-rule-tapped = हर पक्ष ने इसे चुना
briefing-rule-words = हर पक्ष के जवाबों में इस तरह के शब्द
briefing-rule-one-side = एक पक्ष इसका नाम लेता है, दूसरा और बातों का
briefing-rule-silent = दूसरे पक्ष ने अभी नहीं लिखा कि क्या मायने रखता है
briefing-rule-asked-by-all = हर पक्ष उसी चीज़ में अपना हिस्सा माँगता है
briefing-rule-opposite-choice = एक ही सवाल के उलटे जवाब
briefing-rule-opposite-words = वही शब्द, उलटी माँगों के साथ
briefing-rule-word-alone = वही शब्द, और कुछ साझा नहीं
briefing-rule-beside = एक ही सवाल के जवाब, साथ-साथ
briefing-rule-same-answer = हर पक्ष का वही जवाब
briefing-rule-other-answer = एक ही सवाल के अलग जवाब
briefing-rule-offer-meets = एक प्रस्ताव और एक माँग, एक तरह के शब्दों के साथ
briefing-rule-points-apart = 100 में से कम से कम 15 अंकों का फ़र्क़
briefing-rule-points-high = हर पक्ष से बहुत अंक
briefing-rule-points-low = हर पक्ष से थोड़े अंक
briefing-rule-wished-by-all = एक पक्ष माँगता है, दूसरा चाहता है
briefing-rule-date-and-sum = एक ओर तारीख़, दूसरी ओर अलग रक़म
briefing-rule-need-met = जो जानना ज़रूरी है और जो बताया जा सकता है, एक तरह के शब्दों के साथ
briefing-rule-need-open = इस तरह का कुछ नहीं लिखा गया
briefing-rule-need-behind = एक माँग, और दूसरे पक्ष को जो जानना है, एक तरह के शब्दों के साथ
briefing-rule-no-backing = एक माँग, और उसे पक्का करने के लिए जो बताया गया
briefing-rule-obstacle = समझौता रुकने की वजह के रूप में चुना गया
briefing-rule-authority = पहले किसी और से पूछना है
briefing-rule-date = एक तारीख़ पास आ रही है
briefing-rule-guess-met = अनुमान का एक हिस्सा दूसरे पक्ष के अपने शब्दों में है
briefing-rule-guess-missed = अनुमान का कुछ भी दूसरे पक्ष के अपने शब्दों में नहीं है
briefing-rule-odds = अपने अंदाज़े

## प्राथमिकताएँ और प्रस्ताव

briefing-priority-points-apart = लेन-देन हो सकता है: “{ $item }” ({ $first } { $points } अंक, { $second } { $others })
briefing-priority-points-high = दोनों की समस्या: “{ $item }” ({ $first } { $points } अंक, { $second } { $others })
briefing-priority-points-low = जल्दी सुलझ सकता है: “{ $item }” ({ $first } { $points } अंक, { $second } { $others })
briefing-priority-wished-by-all = जल्दी सुलझ सकता है: { $what }
briefing-priority-date-and-sum = लेन-देन हो सकता है: कब ({ $who }) के बदले कितना ({ $other })
briefing-offer-meets = { $who } की ओर से वैसा कुछ हो सकता है जो { $other } की माँग है
briefing-credence = { $who } की माँग किससे भरोसे लायक़ बने

## हर पक्ष को क्या जानना ज़रूरी है

briefing-need = { $who } को जानना ज़रूरी है
briefing-held-crossed = यह दूसरे पक्ष तक जा चुका है।
briefing-held-share = { $who } की इसे साझा करने पर सहमति है; अभी आगे नहीं भेजा गया।
briefing-held-swap = { $who } की ओर से इसकी अदला-बदली हो सकती है।
briefing-held-session = { $who } का इरादा इसे बैठक में खुद बताने का है।
briefing-held-later = { $who } की ओर से इसे बाद में, या एक शर्त पर, साझा किया जा सकता है।
briefing-held-kept = { $who } के पास इस तरह का कुछ है, जो साझा नहीं है। केवल आपके लिए।

## क्या आड़े आ सकता है

briefing-cause-missing-information = जानकारी की कमी
briefing-cause-figures = आँकड़े जिन पर भरोसा नहीं
briefing-cause-distrust = भरोसे की कमी
briefing-cause-hurt = दिल को लगी चोट
briefing-cause-principle = उसूल की बात
briefing-cause-someone-missing = कोई जो बातचीत में नहीं है
briefing-cause-no-money = पैसा नहीं है
briefing-cause-deadline = कोई आख़िरी तारीख़
briefing-cause-law = क़ानून पर अलग राय
briefing-cause-pressure = दूसरों का दबाव
briefing-cause-waiting = किसी के लिए इंतज़ार बेहतर है
briefing-cause-authority = किसी और की हाँ चाहिए
briefing-cause-date = एक तारीख़ पास आ रही है

briefing-recipe-missing-information = नई बातों की, छोटे क़दमों में, अदला-बदली करें, और हर पक्ष से पूछें कि उससे क्या बदलता है।
briefing-recipe-figures = आँकड़े साथ-साथ रखें, और ऐसे एक व्यक्ति से जँचवाएँ जिस पर दोनों को भरोसा हो।
briefing-recipe-distrust = तारीख़ के साथ छोटे क़दम, जिन्हें जाँचा जा सके। किसी को पहले भरोसा नहीं करना है।
briefing-recipe-hurt = विकल्पों से पहले हर पक्ष को सुने जाने का मौक़ा। मानने के शब्द केवल उन्हीं के, जो उन्हें बोलें।
briefing-recipe-principle = पूछें कि रक़म या काम से अलग, यह उसूल क्या बचाता है।
briefing-recipe-someone-missing = जो बातचीत में नहीं हैं, उन्हें शामिल करें, ज़रूरत हो तो फ़ोन से।
briefing-recipe-no-money = समय, किस्तें और पैसे के अलावा क्या हो सकता है, यह देखें।
briefing-recipe-deadline = पहले तारीख़ बताएँ, और पहले यह तय करें कि तब तक क्या हो।
briefing-recipe-law = दोनों के लिए किसी जानकार से एक सवाल, या हर पक्ष के सलाहकार से।
briefing-recipe-pressure = हर पक्ष से अकेले में बात करें कि और किसका राज़ी होना ज़रूरी है।
briefing-recipe-waiting = हर पक्ष अकेले में बिना समझौते के अपने आँकड़े देखे।
briefing-recipe-authority = उस दिन से पहले फ़ोन तय करें, या जिनकी हाँ चाहिए उन्हें बुलाएँ।
briefing-recipe-date = पहले तारीख़ बताएँ, और पहले यह तय करें कि तब तक क्या हो।

briefing-neutral-missing-information = यहाँ से आगे बढ़ने के लिए हर पक्ष को क्या जानना ज़रूरी होगा?
briefing-neutral-figures = किस आँकड़े पर, किसके जाँचने पर, दोनों भरोसा कर सकते हैं?
briefing-neutral-distrust = अगले दो हफ़्तों में क्या हो जिससे दिखे कि बात बन रही है?
briefing-neutral-hurt = आगे बढ़ने से पहले आपकी कौन-सी बात समझ ली जाए?
briefing-neutral-principle = इससे आपके लिए क्या बचा रहता है?
briefing-neutral-someone-missing = और किसे इसमें शामिल होना है, और कैसे?
briefing-neutral-no-money = थोड़ा-थोड़ा करके, या पैसे के अलावा किसी और तरह, क्या हो सकता है?
briefing-neutral-deadline = उस तारीख़ से पहले क्या साफ़ होना है, और क्या रुक सकता है?
briefing-neutral-law = कौन-सा एक सवाल है जिसका जवाब दोनों किसी जानकार से चाहेंगे?
briefing-neutral-pressure = अपने आसपास के लोगों को समझौता समझाने में किस बात से मदद मिलेगी?
briefing-neutral-waiting = इंतज़ार से क्या मिलता है, और उसकी क्या क़ीमत है?
briefing-neutral-authority = किसकी हाँ चाहिए, और उनसे कब संपर्क हो सकता है?
briefing-neutral-date = उस तारीख़ से पहले क्या साफ़ होना है, और क्या रुक सकता है?

## अनुमान और अपेक्षाएँ

briefing-guess = { $who } के विचार में { $other } के लिए क्या मायने रखता है, और { $other } के अपने शब्द
briefing-guess-leaves-out = अनुमान में नहीं है: { $what }
briefing-odds = समझौते की कितनी संभावना है
briefing-odds-apart = समझौते की कितनी संभावना है: बहुत अलग
briefing-expected-how-long = बिना समझौते के कितना समय लगता है
briefing-expected-get-back = ख़र्च में से क्या वापस आता है
briefing-expected-trust = बाद में दोनों के बीच क्या रहे
briefing-expected-fairness = हर पक्ष के लिए न्याय का क्या मतलब है

## बैठक के मुद्दे

briefing-agenda-listed = “{ $words }”
briefing-agenda-listed-both = “{ $words }” और “{ $others }”
briefing-agenda-unnamed = एक और मुद्दा
briefing-agenda-how = { $topic } को अब से कैसे सँभाला जा सकता है
briefing-agenda-how-one = { $topic } को कैसे सँभाला जा सकता है ताकि इसके लिए गुंजाइश रहे: { $first }
briefing-agenda-how-both = { $topic } को कैसे सँभाला जा सकता है ताकि इनके लिए गुंजाइश रहे: { $first } और { $second }
briefing-order-momentum = पहले आसान बातें
briefing-order-knowing = विकल्पों से पहले जानकारी
briefing-order-energy = सबसे भारी बात, जब तक ताक़त है
briefing-why-quick = दोनों कुछ ऐसा ही चाहते हैं
briefing-why-hard-later = एक-दूसरे के उलट; कुछ तय हो जाने के बाद बेहतर
briefing-why-between = न सबसे आसान, न सबसे कठिन
briefing-why-knowing = यहाँ ऐसा कुछ है जो जानना ज़रूरी है
briefing-why-options = विकल्प जानकारी के बाद आते हैं
briefing-why-must = एक पक्ष ने कहा कि इसका निपटना ज़रूरी है
briefing-why-hard-now = एक-दूसरे के उलट; आख़िरी घंटे पर न छोड़ा जाए
briefing-why-easy-later = रुक सकता है
briefing-order-balance = पहले आधे में: { $counts }
briefing-order-count = { $who } { $count }
briefing-open-heard = सबसे पहले, आपकी कौन-सी बात मेरी समझ में आ जाए?
briefing-open-higher = क्या हो जिससे आपका { $now } बढ़कर { $next } हो जाए?
briefing-open-what-for = अगर वह मिल जाए, तो उससे आपके लिए क्या होगा?
briefing-open-safe = क्या हो जिससे आप इस पर बात कर सकें?
briefing-open-changes = अगर आप वह सुनें, तो आपका अगला क़दम क्या होगा?
briefing-counsel-left = सलाहकार के लिए छोड़ा गया सवाल
briefing-counsel-sign = दस्तख़त किसके, किस हद तक, और उस दिन किससे संपर्क हो सकता है?
briefing-counsel-date = आने वाली तारीख़ तक क्या होना ज़रूरी है, और क्या वह बदली जा सकती है?

## साझी बैठक से पहले

briefing-first-hold = { $who }: रोक पर। कृपया पहले खुद उनसे बात करें।
briefing-first-unfinished = { $who }: जवाब अभी सौंपे नहीं गए
briefing-first-withdrawn = { $who }: मामला छोड़ दिया है; जो लिखा गया था, मिटा दिया गया
briefing-first-need = { $who }: जो जानना ज़रूरी है, उसका जवाब अभी कहीं नहीं
briefing-first-authority-unclear = { $who }: साफ़ नहीं कि हाँ कौन कह सकता है
briefing-first-authority-reachable = { $who }: किसी और की हाँ चाहिए; उनसे संपर्क तय करें
briefing-first-authority-unnamed = { $who }: किसी और की हाँ चाहिए; किसी का नाम नहीं है
briefing-first-papers = { $who }: काग़ज़ जो दूसरे पक्ष ने नहीं देखे
briefing-first-on-the-day = { $who }: कुछ जो केवल उसी दिन दिखाया जाना है
briefing-first-nothing = ये नियम जो देखते हैं, उसमें से कुछ नहीं छूटा।

## हिस्से, चैट में और काग़ज़ पर

briefing-ground = साझी बातें, केवल आपके लिए
briefing-ground-facts = तथ्य, साथ-साथ
briefing-ground-priorities = प्राथमिकताएँ और प्रस्ताव
briefing-ground-knowing = हर पक्ष को क्या जानना ज़रूरी है, और कौन बता सकता है
briefing-ground-credence = किससे भरोसे लायक़ बने
briefing-ground-forecast = क्या आड़े आ सकता है: अनुमान
briefing-ground-expectations = अनुमान और अपेक्षाएँ
briefing-ground-agenda = बैठक के मुद्दे
briefing-ground-orders = तीन क्रम
briefing-ground-openings = शुरू के सवाल, अलग-अलग मुलाक़ातों के लिए
briefing-ground-counsel = वकील के लिए
briefing-ground-first = साझी बैठक से पहले
briefing-ground-shape = अंकों से एक मोटा ख़ाका: कोई प्रस्ताव नहीं
briefing-ground-none = अभी कुछ नहीं निकाला जा सकता।
briefing-ground-basis = हर पंक्ति में लिखे नियम से, उसमें नंबर से बताए जवाबों से निकाला गया। दोनों कुछ चाहते हैं, यह कहना भी एक बात खोल देना है।
briefing-ground-recipe = तरीक़ा: { $words }
briefing-ground-say = तटस्थ शब्दों में: { $words }
briefing-ground-who = { $who } { $number }: { $words }
briefing-ground-line = { $mark } { $what } ({ $rule })
briefing-ground-bare = { $mark } { $what }
briefing-ground-reason = { $what } – { $reason }
briefing-ground-numbered = { $number }. { $what }
briefing-shape-line = “{ $topic }”: 100 में से { $first } { $part }, { $second } { $rest }
briefing-shape-totals = तब हर पक्ष को अपने 100 अंकों में से { $points } दिखेंगे।
briefing-on-hold = रोक पर; कृपया पहले खुद उनसे बात करें: { $who }
briefing-card-ground = साझी बातें, केवल आपके लिए
briefing-card-standing = { $standing }: { $what }
briefing-card-forecast = क्या आड़े आ सकता है (अनुमान)
briefing-card-cause = { $what } ({ $who })
briefing-card-new = नया और काम का
briefing-card-need = { $mark } { $who } को जानना ज़रूरी है: { $need }; { $other } की ओर से बताया जा सकता है: { $tell }
briefing-card-first-move = पहला सवाल
briefing-card-ask-first = साझी बैठक से पहले देखना है: { $count }
briefing-named = { $who }
briefing-button-common = साझी बातें देखें
briefing-button-knowing = क्या जानना है, देखें
briefing-button-forecast = क्या आड़े आए, देखें
briefing-button-expectations = अनुमान देखें
briefing-button-agenda = मुद्दे देखें
briefing-button-first = बैठक से पहले देखें
briefing-annex-sides = साथ में: हर पक्ष ने क्या कहा, सवाल-दर-सवाल
briefing-in-ninety = नब्बे सेकंड में
briefing-button-pdf = PDF
briefing-button-word = Word
briefing-button-markdown = Markdown
