# मध्यस्थ की रिपोर्ट, काग़ज़ पर और चैट में, हिन्दी में। केवल मध्यस्थ पढ़ते हैं।
# यह बताती है कि किसने क्या कहा और वही शब्द देती है; न सार निकालती है, न तौलती है, न सराहती है।

## पन्ना

briefing-title = { $ref }: मध्यस्थ के लिए रिपोर्ट
briefing-kicker = मध्यस्थ के लिए रिपोर्ट
briefing-confidential = हर पक्ष ने अकेले में जो कहा, वह यहाँ वैसा ही है जैसा लिखा गया था। इसमें कुछ भी जाँचा, तौला या तय नहीं किया गया है, और दूसरे पक्ष तक केवल वही पहुँचा है जिस पर ● है।
briefing-recipient = केवल { $name } के लिए
briefing-as-of = { DATETIME($day, dateStyle: "long") }, { $time } { $zone }
briefing-fact-as-of = कब तक का
briefing-fact-kind = प्रकार
briefing-fact-regime = नियम
briefing-fact-answer-by = जवाब की तारीख़
briefing-regime-opt-in = जिनकी बात है, उनकी सहमति के बिना दूसरे पक्ष तक कुछ नहीं जाता
briefing-regime-opt-out = बात किस बारे में है, यह बताया जा सकता है, जब तक जिनकी बात है उन्होंने रोकने को न कहा हो
briefing-regime-no-secrets = कुछ छिपा नहीं: बात किस बारे में है, यह बताया जा सकता है
briefing-asked = पूछा गया
briefing-says = { $who } का कहना है
briefing-blank-open = अभी जवाब नहीं दिया
briefing-blank-unasked = नहीं पूछा गया
briefing-blank-unchanged = जैसा सौंपा गया था
briefing-blank-nothing = कुछ नहीं
briefing-blank-no-date = तब का कुछ नहीं लिखा
briefing-blank-erased = मिटाया गया
briefing-quoted = “…” उनके अपने शब्दों में
briefing-numbered = 1.7: पक्ष 1, जवाब 7
briefing-quote-open = “
briefing-quote-close = ”
briefing-earlier-question = पहले का एक सवाल
briefing-first = पहले
briefing-later = अब
briefing-for-adviser = सलाहकार के लिए सवाल
briefing-added = सवालों से अलग जोड़ा गया
briefing-nothing-visible = (ऐसा कुछ नहीं जो दिखाया जा सके)

## क्या इसे ज़ोर से कहा जा सकता है?

briefing-mark-aloud = सबके सामने कहा जा सकता है
briefing-mark-owner = तभी जब जिनकी बात है वे खुद कहें
briefing-mark-never = न कहा जाए

## पक्ष

briefing-stage-invited = आमंत्रण भेजा गया
briefing-stage-joined = जुड़ना { DATETIME($day, dateStyle: "medium") }
briefing-stage-confirmed = पुष्टि { DATETIME($day, dateStyle: "medium") }
briefing-stage-agreed = भाग लेने की सहमति { DATETIME($day, dateStyle: "medium") }
briefing-stage-withdrawn = मामला छोड़ा { DATETIME($day, dateStyle: "medium") }
briefing-fact-ranges = दायरे
briefing-range-sealed = बंद, जब तक दोनों पक्ष उन्हें खोलने पर सहमत न हों
briefing-range-opened = केवल मध्यस्थ के लिए खुले
briefing-ranges-sealed = दायरे: बंद, जब तक दोनों पक्ष उन्हें खोलने पर सहमत न हों।
briefing-ranges-opened = दायरे: आपके लिए खुले; मामले के कार्ड पर ⋯ से पढ़ें।
briefing-stage-finished = सौंपा { DATETIME($day, dateStyle: "medium") }
briefing-count =
    { $declined ->
        [0] { $asked } में से { $answered } सवालों के जवाब
       *[other] { $asked } में से { $answered } सवालों के जवाब, { $declined } अपनी मर्ज़ी से खुले छोड़े
    }
briefing-not-begun = अभी कोई जवाब नहीं
briefing-erased = जो लिखा गया था, सब मिटा दिया गया

## हिस्से

briefing-part-about = बात क्या है
briefing-part-timeline = समय के क्रम में
briefing-part-decides = फ़ैसला किसका है, और कितने अधिकार से
briefing-part-issues = मुद्दे, आमने-सामने
briefing-part-interests = क्या मायने रखता है
briefing-part-knowing = हर पक्ष को क्या जानना ज़रूरी है, और वह क्या बता सकता है
briefing-part-crossed = पक्षों के बीच क्या गया
briefing-part-agreed = जिनकी बात है उनकी हाँ है, अभी भेजा नहीं गया
briefing-part-obstacles = क्या आड़े आता है
briefing-part-no-deal = अगर समझौता न हो
briefing-part-hopes = उम्मीदें
briefing-part-feelings = हर पक्ष को यह कैसा लग रहा है
briefing-part-movement = हर पक्ष क्या दे सकता है
briefing-part-practical = बैठक के लिए
briefing-part-documents = दस्तावेज़
briefing-part-more = यह भी कहा
briefing-part-changed = सौंपने के बाद बदला गया
briefing-gaps = जो बाक़ी है
briefing-files = भेजी गई फ़ाइलें
briefing-annex = साथ में: लंबे जवाब, पूरे

## पक्षों के बीच क्या गया

briefing-crossed-told = बताया
briefing-crossed-asked = पूछा
briefing-crossed-exchanged = अदला-बदली में
briefing-agreed-share = भेजने के लिए
briefing-agreed-swap = केवल अदला-बदली में

## क्या बाक़ी है

briefing-none-not-sure = पक्का नहीं
briefing-none-prefer-not = न बताना ठीक लगता है
briefing-none-later = जवाब बाद में देना है
briefing-none-not-applicable = लागू नहीं
briefing-none-skipped = छोड़ा गया
briefing-gap-open = अभी जवाब नहीं दिया
briefing-gap-not-sure = पक्का नहीं
briefing-gap-prefer-not = न बताना ठीक लगता है
briefing-gap-later = जवाब बाद में देना है
briefing-gap-not-applicable = लागू नहीं
briefing-gap-skipped = छोड़ा गया
briefing-gap-about = { $label } (“{ $item }”)

## जवाब जो शब्दों में नहीं

briefing-scale = 10 में से { $value }
briefing-amount = { $low }
briefing-amount-range = { $low } से { $high }
briefing-amount-from = कम से कम { $low }
briefing-worksheet = यह सब मिलाकर
briefing-worksheet-open = जितने जवाब आए, उनसे
briefing-instalments = किस्तें, हर पक्ष के अपने आँकड़ों से निकाली हुई
briefing-day = { DATETIME($day, dateStyle: "long") }
briefing-when = { $when }
briefing-when-none = कोई तारीख़ नहीं
briefing-points = “{ $item }”: { $points }
briefing-file-photo = फ़ोटो
briefing-file-document = दस्तावेज़
briefing-file-voice = वॉइस नोट

## अंत में टिप्पणियाँ

briefing-note-hidden =
    { $count ->
        [one] पक्षों के शब्दों में से { $count } चिह्न हटाया गया: वह दिखता नहीं, या आसपास के शब्दों को ढक या उलट देता।
       *[other] पक्षों के शब्दों में से { $count } चिह्न हटाए गए: वे दिखते नहीं, या आसपास के शब्दों को ढक या उलट देते।
    }
briefing-note-lost =
    { $count ->
        [one] { $count } चिह्न छापा नहीं जा सका और उसकी जगह � है; रखे हुए जवाब में वह वैसा ही है जैसा लिखा गया था।
       *[other] { $count } चिह्न छापे नहीं जा सके और उनकी जगह � है; रखे हुए जवाबों में वे वैसे ही हैं जैसे लिखे गए थे।
    }

## चैट में कार्ड

briefing-card-title = नब्बे सेकंड में { $ref }
briefing-card-as-of = केवल आपके लिए, { DATETIME($day, dateStyle: "long") }, { $time } { $zone } तक।
briefing-card-legend = ● सबके सामने कहा जा सकता है · ◐ तभी जब जिनकी बात है वे खुद कहें · ○ न कहा जाए
briefing-card-next = अगली तारीख़
briefing-card-about = बात क्या है
briefing-card-timeline = तारीख़ें
briefing-card-issues = क्या सुलझाना है
briefing-card-decides = फ़ैसला किसका
briefing-card-obstacles = क्या आड़े आता है
briefing-card-knowing = क्या जानना ज़रूरी है
briefing-card-telling = क्या बताया जा सकता है
briefing-card-crossed = पक्षों के बीच गया
briefing-card-no-deal = अगर समझौता न हो
briefing-card-hopes = उम्मीदें
briefing-card-adviser = सलाहकार के लिए
briefing-card-changed = सौंपने के बाद बदला गया
briefing-card-gaps = अभी खुला
briefing-card-subject = { $title }
briefing-card-said = { $mark } { $who }: { $words }
briefing-card-labelled = { $label }: { $words }
briefing-card-quoted = “{ $words }”
briefing-card-list = { $first } · { $rest }
briefing-card-lines = { $first }; { $rest }
briefing-in-language = { $count }; लिखने की भाषा: { $language }
briefing-card-state = { $who }: { $stage }; { $count }
briefing-card-missing = { $who }: { $counts }
briefing-card-gap =
    { $kind ->
        [open] अभी जवाब नहीं: { $count }
        [not-sure] पक्का नहीं: { $count }
        [prefer-not] न बताना ठीक लगता है: { $count }
        [later] बाद में: { $count }
        [not-applicable] लागू नहीं: { $count }
       *[skipped] छोड़ा गया: { $count }
    }
briefing-card-nobody = अभी किसी ने जवाब नहीं दिया: { $labels }
briefing-card-more = … और { $count } बाक़ी
