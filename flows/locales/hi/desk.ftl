# मध्यस्थ की चैट, हिन्दी में।

desk-welcome = स्वागत है। आपके मामले यहीं से चलते हैं।
desk-edit-stray = वह संदेश अब किसी जवाब का हिस्सा नहीं है, इसलिए कुछ नहीं बदला गया।
desk-help =
    /newcase – मामला खोलें और हर पक्ष के लिए आमंत्रण पाएँ
    /cases – आपके मामले
    /case – एक मामले का कार्ड
    /briefing – रिपोर्ट पढ़ें, संदेश और PDF के रूप में
    /share – जिस पर सहमति मिली, उसे आगे भेजें
    /swap – अदला-बदली: सबके लिए खुलती है या किसी के लिए नहीं
    /session – बैठक तय करें, बदलें या रद्द करें
    /message – किसी पक्ष को लिखें
    /hold – एक पक्ष को रोकें: पक्षों के बीच कुछ नहीं जाता
    /close – मामला बंद करें
    /language – भाषा बदलें
    /help – यह सूची
desk-review-close = क्या यह सब सही है? अगर हाँ, तो मामला खुल जाता है और आपको हर पक्ष के लिए आमंत्रण मिलता है।
desk-review-close-again = यह मामला पहले से खुला है।
desk-handed-over = ✓ मामला खुल गया है।
desk-hand-over = यह मामला खोलें
desk-hand-over-again = ऐसा ही एक और खोलें
desk-opened = मामला { $ref } · { $kind } · खुला
desk-opened-side = पक्ष { $number } “{ $name }” – आमंत्रण नीचे है।
desk-open-case = मामला खोलें
desk-codes = ये कोड फ़ोन पर बताएँ, उसी चैट में नहीं जिसमें लिंक है
desk-code-line = { $name }: { $code }
desk-no-cases = अभी आपके पास कोई मामला नहीं है। /newcase से खोलें।
desk-cases =
    { $count ->
        [one] { $count } मामला
       *[other] { $count } मामले
    }
desk-case-button =
    { $state ->
        [closed] { $ref } · { $title } · बंद
       *[open] { $ref } · { $title }
    }
desk-card =
    { $state ->
        [closed] { $ref } · { $kind } · बंद
       *[open] { $ref } · { $kind }
    }
desk-card-title = { $title }
desk-card-by = जवाब देने की तारीख़: { $day }
desk-side-invited = { $name }: आमंत्रण भेजा गया
desk-side-not-invited = { $name }: कोई खुला आमंत्रण नहीं
desk-side-started = { $name }: जुड़ना हो गया, भाग लेने के लिए अभी सहमति नहीं दी
desk-side-joined =
    { $answers ->
        [one] { $name }: जुड़ना हो गया, { $answers } जवाब
       *[other] { $name }: जुड़ना हो गया, { $answers } जवाब
    }
desk-side-finished =
    { $answers ->
        [one] { $name }: सौंप दिया, { $answers } जवाब
       *[other] { $name }: सौंप दिए, { $answers } जवाब
    }
desk-todo-confirm = बाक़ी काम: क्या “{ $account }” सचमुच { $name } हैं?
desk-side-erased = { $name }: अपना कहा सब वापस ले लिया और मामला छोड़ दिया
desk-todo-call = बाक़ी काम: { $name } ने किसी इंसान से बात करने को कहा ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })। { $contact }
desk-todo-hold = बाक़ी काम: पहले किसी इंसान का बात करना ज़रूरी है। आगे कुछ भी होने से पहले कृपया { $name } से खुद बात करें ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })। { $contact }
desk-contact-any-time = संदेश किसी भी समय भेजे जा सकते हैं।
desk-contact-certain-hours = संदेश केवल उनके बताए समय पर।
desk-contact-neutral-only = केवल तटस्थ शब्दों में संदेश।
desk-contact-no-messages = कृपया संदेश न भेजें; अगला संपर्क उन्हीं की ओर से होगा।
desk-contact-unknown = उन्होंने यह नहीं बताया कि उनसे कैसे संपर्क हो।
desk-confirm = ✓ हाँ, ये { $name } हैं
desk-refuse = नहीं, कोई और है
desk-answered = हो गया: { $name } से बात हो गई
desk-new-link = { $name } के लिए नया आमंत्रण
desk-safety-button = सुरक्षित संपर्क: { $name }
desk-safety = सुरक्षित संपर्क: { $name }
desk-safety-line = { $label }: { $answer }
desk-safety-none = इस बारे में अभी कुछ नहीं कहा गया है।
desk-briefing = रिपोर्ट
desk-files =
    { $count ->
        [one] { $count } फ़ाइल या वॉइस नोट
       *[other] { $count } फ़ाइलें और वॉइस नोट
    }
desk-file = { $name } · { $question }
desk-close = मामला बंद करें
desk-close-question =
    { $days ->
        [one] { $ref } को बंद करें? उसके बाद दोनों पक्ष यहाँ न लिख पाएँगे, न बिना पढ़ा कुछ खोल पाएँगे, और { $days } दिन बाद उसका सब कुछ मिट जाएगा।
       *[other] { $ref } को बंद करें? उसके बाद दोनों पक्ष यहाँ न लिख पाएँगे, न बिना पढ़ा कुछ खोल पाएँगे, और { $days } दिन बाद उसका सब कुछ मिट जाएगा।
    }
desk-close-session = एक बैठक अब भी तय है: { $at }। बंद करने से किसी को यह नहीं बताया जाता कि वह नहीं होगी; /session से आप पहले उसे रद्द कर सकते हैं।
desk-close-yes = बंद करें
desk-close-no = खुला रहने दें
desk-closed = { $ref } बंद है।
desk-erased-on = इसका सब कुछ { $day } को मिटाया जाएगा।
desk-keep-longer = { $days } दिन और रखें
desk-kept-longer = { $ref } को { $day } तक रखा जाएगा। यह दर्ज है।
desk-erased =
    { $records ->
        [one] { $ref } को { $day } को मिटाया गया: उसकी कुंजियाँ नष्ट की गईं, { $records } रिकॉर्ड मिटाया गया।
       *[other] { $ref } को { $day } को मिटाया गया: उसकी कुंजियाँ नष्ट की गईं, { $records } रिकॉर्ड मिटाए गए।
    }
desk-kind-workplace = काम की जगह
desk-kind-contract = अनुबंध
desk-kind-parenting = बच्चों की परवरिश
desk-kind-separation-property = अलग होने के बाद संपत्ति
desk-kind-neighbour = पड़ोसी
desk-kind-landlord-tenant = मकान-मालिक और किराएदार
desk-kind-consumer = ग्राहक और विक्रेता
desk-kind-other = अन्य

## सूचनाएँ: बंद स्क्रीन पर भी तटस्थ

desk-notice-join = { $ref }: आपको कुछ पुष्टि करनी है।
desk-notice-person = { $ref }: किसी को आपसे बात करनी है।
desk-notice-code = { $ref }: एक आमंत्रण अब काम नहीं आ सकता।
desk-notice-hold = { $ref }: आगे कुछ भी होने से पहले कृपया इसे खुद देखें।
desk-notice-new = { $ref }: कुछ नया है।
desk-notice-erasing = { $ref }: इसका सब कुछ { $day } को मिटाया जाएगा।
desk-notice-absent = { $ref }: जवाबों के लिए रखी तारीख़ बीत गई है, और अभी सब नहीं जुड़े हैं।
desk-notice-unreachable = { $ref }: किसी तक अब यहाँ से नहीं पहुँचा जा सकता।
desk-notice-failed = { $ref }: एक संदेश पहुँचाया नहीं जा सका।

## आमंत्रण, जिसे आमंत्रित व्यक्ति पढ़ता है

invitation-for = { $name } के लिए
invitation-text =
    आपको { $mediator } की मदद से एक बैठक की तैयारी के लिए आमंत्रण है। इसमें लगभग आधा घंटा लगता है, आपके फ़ोन पर, एक बार में या थोड़ा-थोड़ा करके। आपके कहे बिना किसी को कुछ नहीं भेजा जाता।

    खोलें: { $link }

desk-file-expected = इसे अभी मँगाया और देखा जा रहा है। कृपया एक मिनट में फिर से माँगें।
desk-file-refused = इसे आगे नहीं दिया जाता: यह तस्वीर, PDF, सादा लिखा हुआ या आवाज़ नहीं है, या इसमें कुछ छिपा है। यह उन्हें बता दिया गया है।
desk-file-lost = यह पूरी नहीं पहुँची। उनसे इसे फिर से भेजने को कहा गया है।

## रोक: इसमें से दूसरे पक्ष को कुछ नहीं दिखता

desk-side-rests = { $name }: रुका हुआ। पक्षों के बीच कुछ नहीं जाता और याद दिलाने को कुछ नहीं भेजा जाता; /hold से रोक हटाएँ।
desk-hold = { $ref }: रोक
desk-hold-about = जब तक कोई पक्ष रुका हुआ है, उससे कुछ आगे नहीं जाता, और उसे न याद दिलाया जाता है, न आने वाली बात की सूचना मिलती है। दूसरे पक्ष को यह नहीं बताया जाता, और आप चाहें तो /message से सबको लिखें।
desk-hold-set = { $name } को रोकें
desk-hold-lift = { $name } की रोक हटाएँ
desk-hold-none = { $name }: रोक नहीं है
desk-hold-rests = { $name }: रुका हुआ
desk-unlock = { $name } का PIN हटाएँ

## बंद दायरे

desk-ranges = बंद दायरे
desk-range-sealed = { $ref }: दायरे बंद हैं। वे केवल आपके लिए खुलते हैं, और तभी जब दोनों पक्ष हाँ कहें; किसने क्या जवाब दिया, यह आपको नहीं बताया जाता।
desk-range-running = { $ref }: दोनों पक्षों से { $at } तक पूछा जा रहा है। तब तक, और दोनों की हाँ के बिना, दायरे बंद हैं।
desk-range-agreed = { $ref }: दोनों पक्ष सहमत हैं। अब दायरे पढ़े जा सकते हैं।
desk-range-refused = { $ref }: दायरे बंद ही रहते हैं, क्योंकि उन्हें खोलने पर दोनों पक्ष सहमत नहीं हैं। आपने पूछा था, यह दर्ज है।
desk-range-ask = दोनों पक्षों से पूछें
desk-range-read = दायरे खोलें
desk-range-title = { $ref } · दायरे, केवल आपके लिए
desk-range-side = { $name }
desk-range-none = कुछ नहीं दिया गया।
desk-range-caution = यहाँ लोग जो कहते हैं, वह अक्सर मोलभाव का हिस्सा होता है।
