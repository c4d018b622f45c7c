# सवालों के आसपास सहायक जो कहता है, हिन्दी में। किसी बातचीत का कोई सवाल यहाँ नहीं है।
# { $mediator } मध्यस्थ का नाम है। न कभी विस्मय-चिह्न, न कोई सलाह, न दूसरे पक्ष के बारे में एक भी शब्द।
# आप; रोज़मर्रा के शब्द; पढ़ने वाले, मध्यस्थ और सहायक, तीनों के लिए लिंग-भेद के बिना।

language-name = हिन्दी

## रास्ते और बटन

house-back = पीछे
house-skip = छोड़ें
house-more = ⋯
house-why = यह क्यों पूछा जा रहा है?
house-who = यह किसे दिखता है?
house-person = किसी इंसान से बात करें
house-pause = विराम
house-continue = जारी रखें
house-done = हो गया
house-go-on = आगे बढ़ें
house-not-yet = अभी नहीं
house-yes = हाँ
house-no = नहीं, दूसरी तारीख़
house-open = खोलें
house-change = बदलें
house-thats-all = बस इतना ही
house-start-over = फिर से शुरू करें
house-thats-right = यह सही है
house-say-not-sure = पक्का नहीं
house-say-prefer-not = न बताना ठीक लगता है
house-say-later = जवाब बाद में
house-say-not-applicable = लागू नहीं
house-list-complete = सूची पूरी है
house-items-do-edit = कोई एक बदलें
house-items-do-remove = कोई एक हटाएँ
house-items-do-up = किसी एक को ऊपर करें
house-back-to-list = सूची पर लौटें
house-amount-single = यही रक़म है
house-use-ready = यह लें: { $words }
house-use = { $number } वाला लें
house-write-again = फिर से लिखें
house-ticked = ✓ { $label }
house-unticked = ○ { $label }
house-number = { $number }
house-currency = { $code }
house-in-days =
    { $days ->
        [7] एक हफ़्ते में
        [14] दो हफ़्ते में
        [21] तीन हफ़्ते में
        [30] एक महीने में
       *[other] { $days } दिन में
    }

## कहाँ तक पहुँचे

house-progress = { $section } · लगभग { $total } में से { $number }
house-progress-earlier = { $section } · पहले का एक सवाल

## बनते हुए जवाब

house-noted =
    { $count ->
        [one] लिख लिया गया, अब तक { $count } संदेश। चाहें तो और लिखें।
       *[other] लिख लिए गए, अब तक { $count } संदेश। चाहें तो और लिखें।
    }
house-noted-files =
    { $count ->
        [one] रख ली गई, अब तक { $count } फ़ाइल। चाहें तो एक और भेजें।
       *[other] रख ली गईं, अब तक { $count } फ़ाइलें। चाहें तो एक और भेजें।
    }
house-noted-more = { $mediator } के लिए लिख लिया गया। जब चाहें, और लिखें।
house-two-ways = इसे कहने के दो तरीक़े:
house-way-yours = 1 · आपका: “{ $words }”
house-way-calmer = 2 · ज़्यादा शांत: “{ $words }”
house-now-says = अब यह लिखा है: “{ $words }”
house-earlier = आपने पहले कहा था: { $answer }
house-earlier-both = आपने पहले कहा था: { $answer } – { $mediator } को दोनों दिख सकते हैं
house-own-hint = चाहें तो कुछ अपने शब्दों में भी लिखें।
house-own-words = साथ में: “{ $words }”
house-item = { $number }. { $label }
house-items-more = एक और लिखें, या सूची पूरी करें।
house-items-edit = इनमें से क्या बदलना है?
house-items-remove = इनमें से क्या हटाना है?
house-items-up = इनमें से क्या ऊपर जाए?
house-items-write = इसे नए सिरे से लिखें। अभी यह लिखा है: { $label }
house-amount-in = { $code } में। कृपया रक़म लिखें।
house-amount-upper = { $low } पढ़ा गया। अगर इससे ऊपर की कोई रक़म भी है, तो वह लिखें।
house-amount-currency-range = { $low } से { $high } पढ़ा गया। यह किस मुद्रा में है?
house-amount-currency = { $low } पढ़ा गया। यह किस मुद्रा में है?
house-date-right = { $day } पढ़ा गया। क्या यह सही है?
house-points-line = { $label }: { $points }
house-points-next = { $label } – बचे हुए { $left } अंकों में से इसे कितने?
house-points-right = सभी 100 अंक बँट गए हैं। क्या यह सही है?

## जवाब और उन्हें फिर से देखना

house-record = ✓ { $label }: { $answer }
house-record-item = ✓ { $item } – { $label }: { $answer }
house-record-kept = ✓ { $label }
house-quoted = “{ $words }”
house-of-ten = 10 में से { $value }
house-range = { $low } से { $high }
house-agreed = सहमति दी
house-points-spread =
    { $count ->
        [one] { $count } मुद्दे के अंक
       *[other] { $count } मुद्दों में बँटे अंक
    }
house-files =
    { $count ->
        [one] { $count } फ़ाइल
       *[other] { $count } फ़ाइलें
    }
house-voice-notes =
    { $count ->
        [one] { $count } वॉइस नोट
       *[other] { $count } वॉइस नोट
    }
house-nonanswer-not-sure = पक्का नहीं
house-nonanswer-prefer-not = न बताना ठीक लगता है
house-nonanswer-later = बाद में
house-nonanswer-not-applicable = लागू नहीं
house-nonanswer-skipped = छोड़ा गया
house-label-more = बाद में जोड़ा गया
house-label-adviser = सलाहकार के लिए
house-review-title = आपने यह कहा है। कोई जवाब बदलना हो तो उसका नंबर दबाएँ।
house-about-item = { $item } – { $label }
house-review-line = { $number }. { $label }: { $answer }
house-review-line-kept = { $number }. { $label }
house-review-on-the-way = इनमें से कुछ भी बदला जा सकता है। फिर वहीं से आगे बढ़ें जहाँ आपने छोड़ा था।
house-review-close = क्या यह वही है जो आपको कहना था? अगर हाँ, तो इसे { $mediator } को सौंप दें।
house-review-close-again = आपके जवाब { $mediator } के पास हैं, और कोई जवाब बदला जाए तो पहले क्या लिखा था, यह भी उन्हें दिख सकता है। अगर कुछ बदला है, तो उन्हें फिर से सौंप दें।
house-handed-over = ✓ { $mediator } को सौंप दिया गया।
house-hand-over = सौंप दें
house-hand-over-again = फिर से सौंप दें
house-look-again = मेरे जवाब देखें
house-completed = धन्यवाद। आपका लिखा { $mediator } के पास है, और अभी आपको कुछ और नहीं करना है।
house-completed-more = धन्यवाद। आपका लिखा { $mediator } के पास है।
house-completed-again = आपका लिखा { $mediator } के पास है, और अभी आपको कुछ और नहीं करना है। कुछ जोड़ना हो तो जब चाहें यहाँ लिख दें।
house-completed-again-more = आपका लिखा { $mediator } के पास है। कुछ जोड़ना हो तो जब चाहें यहाँ लिख दें।

## शुरुआती सवालों के बाद, कुछ और सवाल

house-sitting = सवालों का एक और हिस्सा है, लगभग पंद्रह मिनट का। हर पक्ष से वही सवाल पूछे जाते हैं, और चाहें तो इसे छोड़ दें।
house-sitting-now = अभी जवाब दें
house-sitting-later = बाद में
house-sitting-put-off = ठीक है। जब चाहें, /continue से उन पर लौटें।
house-sitting-thanks = धन्यवाद। आपका लिखा { $mediator } के पास है।

## समझाना

house-only-mediator =
    { $regime ->
        [no_secrets] आपका जवाब { $mediator } को दिखता है, और वह किस बारे में है, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है।
       *[opt_in] आपका जवाब केवल { $mediator } को दिखता है।
    }
house-answers-seen =
    { $regime ->
        [no_secrets] आपके जवाब { $mediator } को दिखते हैं, और वे किस बारे में हैं, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है।
        [opt_out] आपके जवाब { $mediator } को दिखते हैं, और आप /ledger में न रोकें तो बात दूसरे पक्ष को बताई जा सकती है।
       *[opt_in] आपके जवाब { $mediator } को दिखते हैं, और दूसरे पक्ष को नहीं।
    }
house-who-never = यह केवल { $mediator } को दिख सकता है। यह आपके दूसरे जवाबों से अलग रखा जाता है और रिपोर्ट में कभी नहीं जाता।
house-who-range = यह बंद रहता है। दूसरे पक्ष को यह कभी नहीं दिखता, और { $mediator } को तभी जब हर पक्ष इस पर सहमत हो।
house-who-kept =
    { $regime ->
        [no_secrets]
            यह { $mediator } को दिखता है, और बात किस बारे में है, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है। आपके अपने शब्द आपकी मंज़ूरी के बाद ही उन तक जाते हैं।
       *[opt_in]
            यह केवल { $mediator } को दिखता है। दूसरे पक्ष को नहीं।
    }
house-who-asked =
    { $regime ->
        [no_secrets]
            यह { $mediator } को दिखता है, और बात किस बारे में है, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है। आपके अपने शब्द आपकी मंज़ूरी के बाद ही उन तक जाते हैं।
        [opt_out]
            यह { $mediator } को दिखता है, और बात किस बारे में है, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है; /ledger में आप इसे रोक लें तो नहीं। आपके अपने शब्द आपकी मंज़ूरी के बाद ही उन तक जाते हैं।
       *[opt_in]
            यह केवल { $mediator } को दिखता है। बाद में आप तय करें कि इसमें से कुछ साझा हो या नहीं, और किन शब्दों में।
    }
house-who-meant =
    { $regime ->
        [no_secrets]
            यह { $mediator } को दिखता है, और बात किस बारे में है, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है। आपके अपने शब्द आपकी मंज़ूरी के बाद ही उन तक जाते हैं।
        [opt_out]
            यह { $mediator } को दिखता है, और बात किस बारे में है, यह उनकी ओर से दूसरे पक्ष को बताया जा सकता है; /ledger में आप इसे रोक लें तो नहीं। आपके अपने शब्द आपकी मंज़ूरी के बाद ही उन तक जाते हैं।
       *[opt_in]
            अभी यह केवल { $mediator } को दिखता है। आख़िर में यह दोनों पक्षों के लिए है, पर तभी जब आप ठीक-ठीक शब्द मंज़ूर कर दें।
    }
house-person-told-quietly = { $mediator } को बता दिया गया है कि आपको किसी इंसान से बात करनी है। आपके कहे अनुसार आपको कोई संदेश नहीं आएगा, इसलिए जब ठीक लगे, कृपया आप ही संपर्क करें।
house-person-told = { $mediator } को बता दिया गया है कि आपको किसी इंसान से बात करनी है, और यहाँ कुछ भी नहीं खोता। इस चैट पर हर समय किसी की नज़र नहीं रहती; बात तुरंत की हो तो कृपया किसी ऐसे को फ़ोन करें जो मदद कर सके।

house-aside-other-side = दोनों पक्ष खुलकर बोल सकें, इसलिए किसी को नहीं बताया जाता कि दूसरे ने क्या कहा, या कुछ कहा भी या नहीं। जिनकी बात है, उन्होंने जो मंज़ूर किया और { $mediator } ने आगे भेजा, वह /ledger में है।
house-aside-advice = क़ानून क्या कहता है या क्या सबसे अच्छा है, यह यहाँ नहीं बताया जा सकता। आपका सवाल आपके सलाहकार के लिए रख लिया गया है, और { $mediator } को दिखता है।

## जब जवाब ठीक न बैठे

house-puzzle-kind = वह यहाँ काम नहीं आ सकता। कृपया इसे लिखें, या कोई बटन दबाएँ।
house-puzzle-choose = इसके लिए कृपया कोई एक बटन दबाएँ।
house-example = जैसे: { $example }
house-puzzle-amount = उसमें कोई रक़म नहीं पढ़ी जा सकी। कृपया पूरी रक़म अंकों में लिखें।
house-puzzle-order = ऊपर की रक़म नीचे वाली से कम है। कृपया ऊपर की रक़म एक बार फिर लिखें।
house-puzzle-date = उसमें कोई तारीख़ नहीं पढ़ी जा सकी। कृपया दिन, महीना और साल लिखें।
house-puzzle-past = वह दिन बीत चुका है। कृपया बाद का कोई दिन लिखें।
house-puzzle-number = यहाँ 0 से 10 तक की कोई पूरी संख्या चाहिए।
house-puzzle-points = यह बचे हुए अंकों से ज़्यादा है, या पूरा अंक नहीं है। कृपया कोई छोटा अंक लिखें।
house-puzzle-zone = यह शहर पहचान में नहीं आया। कृपया सबसे पास का बड़ा शहर लिखें।
house-puzzle-clock = इसमें समय नहीं पढ़ा जा सका। कृपया इसे अंकों में लिखें।
house-puzzle-empty = यहाँ अभी कुछ नहीं है। चाहें तो लिखें, या यह सवाल छोड़ दें।
house-puzzle-long = यह इतना लंबा है कि एक जगह नहीं रखा जा सकता। कृपया इसे छोटा करके भेजें।
house-puzzle-full = यहाँ इससे ज़्यादा नहीं रखा जा सकता। चाहें तो कोई एक बदलें या हटाएँ।
house-puzzle-file = यहाँ फ़ाइल भेजी जा सकती है: फ़ोटो, दस्तावेज़ या वॉइस नोट। चाहें तो इसे छोड़ भी दें।
house-puzzle-voice = वह यहाँ सुना नहीं जा सकता। कृपया इसे लिखें, या कोई बटन दबाएँ।
house-puzzle-word = यह ठीक वही शब्द नहीं है। कृपया उसे हूबहू लिखें, या बटन दबाएँ।
house-leave-it = इसे अभी रहने दें; इस बारे में { $mediator } से बाद में बात हो सकती है।
house-out-of-date = वह स्क्रीन पुरानी हो चुकी है। आप अभी यहाँ हैं।
house-not-available = वह उपलब्ध नहीं है।

## रुकना और लौटना

house-paused = सब कुछ रखा हुआ है। जब चाहें, /continue से लौटें।
house-paused-desk = सब कुछ रखा हुआ है। /continue से आगे बढ़ें।
house-remind-1 = कल याद दिलाएँ
house-remind-3 = तीन दिन में याद दिलाएँ
house-remind-not = याद न दिलाएँ
house-reminder-planned = ठीक है। याद दिलाने वाले संदेश में यह नहीं लिखा होगा कि बात क्या है।
house-no-reminder = ठीक है, याद नहीं दिलाया जाएगा। जब चाहें, /continue से लौटें।
notice-list-today = आज की आपकी सूची में कुछ है। जब ठीक लगे, खोलें।

## जुड़ना

house-greeting = धन्यवाद। मैं अपने-आप चलने वाला सहायक हूँ, तैयारी में { $mediator } की मदद के लिए; जब चाहें, रुक जाएँ।
house-by-invitation = यह सहायक आमंत्रण से काम करता है। अगर आपके पास लिंक है, तो कृपया उसे दबाएँ।
house-link-unusable = यह लिंक काम नहीं आ सकता। कृपया जिन्होंने भेजा है, उनसे नया लिंक माँगें।
house-code = कृपया छह अंकों का वह कोड लिखें जो आपको लिंक से अलग मिला है, जैसे फ़ोन पर।
house-code-six = कोड छह अंकों का है। कृपया उसे एक बार फिर लिखें।
house-code-wrong = वह कोड मेल नहीं खाता। कृपया उसे देखकर एक बार फिर लिखें।
house-nothing-open = अभी यहाँ आपके लिए करने को कुछ नहीं है।
house-unread = आपकी भेजी कोई चीज़ पढ़ी नहीं जा सकी। कृपया उसे एक बार फिर भेजें।
house-edit-stray = वह संदेश अब किसी जवाब का हिस्सा नहीं है, इसलिए कुछ नहीं बदला गया। आपने क्या कहा है, यह /review में दिखता है और वहीं बदला जा सकता है।
house-missing = कृपया एक पल रुकें। कुछ अभी शब्दों में लिखा नहीं गया है; मध्यस्थ से मदद मिल सकती है।

## किसे क्या दिखता है

house-privacy-title = किसे क्या दिखता है
house-privacy-mediator =
    { $regime ->
        [opt_out]
            🔒 केवल मध्यस्थ – जो आप इस तरह रोक लें, वह { $mediator } को दिखता है और वहीं रहता है। बाक़ी किस बारे में है, यह { $mediator } की ओर से दूसरे पक्ष को बताया जा सकता है।
        [no_secrets]
            ↔ कुछ छिपा नहीं रहता – आपका लिखा { $mediator } को दिखता है, और वह किस बारे में है, यह दूसरे पक्ष को बताया जा सकता है। जिसे आप बाहर रखें, वह आगे नहीं जाता।
       *[opt_in]
            🔒 केवल मध्यस्थ – { $mediator } को दिखता है, दूसरे पक्ष को नहीं। हर बात यहीं से शुरू होती है।
    }
house-privacy-session = 🔒 बैठक में खुद बताना है – { $mediator } को दिखता है, और आप चाहें तो इसे खुद कहें।
house-privacy-swap = ↔ अदला-बदली: तभी जब वे भी बताएँ – दोनों पक्षों को दिखता है, पर तभी जब दोनों कुछ डालें और { $mediator } उसे खोलें।
house-privacy-share = ↔ दूसरे पक्ष से साझा करें – उन्हें आपके मंज़ूर किए शब्दों में दिखता है, { $mediator } के आगे भेजने के बाद।
house-privacy-safety = 🔒 सुरक्षित संपर्क पर आपके जवाब – बाक़ी सबसे अलग रखे जाते हैं; केवल { $mediator } को दिख सकते हैं।
house-privacy-open = ↔ हमेशा खुला: { $always_open } – इनमें बात किस बारे में है, यह { $mediator } की ओर से दूसरे पक्ष को बताया जा सकता है।
house-privacy-unnamed = 🔒 मेरा नाम लिए बिना काम में लें – { $mediator } इसे काम में लें तो यह नहीं बताया जाता कि बात किसकी है; कुछ भेजा नहीं जाता।
house-privacy-keep = { $mediator } के मामला बंद करने के { $keep_days } दिन बाद तक रखा जाता है, फिर मिटा दिया जाता है; बैकअप की नक़लें सात दिन के भीतर मिट जाती हैं। यह समय आगे बढ़ाया जा सकता है।
house-privacy-limits = Telegram तकनीकी तौर पर बॉट की चैट पढ़ सकता है, और आपका फ़ोन खोलने वाला कोई भी। क़ानून के चलते, या गंभीर नुक़सान का ख़तरा हो, तो { $mediator } को किसी को बताना पड़ सकता है।
house-scope-safety = केवल मध्यस्थ
house-scope-mediator = केवल मध्यस्थ
house-scope-without-source = मेरा नाम लिए बिना काम में लें
house-scope-session = बैठक में खुद बताना है
house-scope-swap = अदला-बदली: तभी जब वे भी बताएँ
house-scope-share = दूसरे पक्ष से साझा करें
house-scope-told = { $mediator } को दिखता है; किस बारे में है, यह बताया जा सकता है
house-ledger-title = आपने क्या कहा, और वह किसे दिखता है
house-ledger-line = { $label }: { $answer }
house-ledger-empty = यहाँ अभी कुछ नहीं है। आपका कहा यहाँ आएगा, और यह भी कि वह किसे दिखता है।
house-ledger-apart = सुरक्षित संपर्क पर आपके जवाब अलग रखे जाते हैं और स्क्रीन पर दोहराए नहीं जाते। वे केवल { $mediator } को दिख सकते हैं।

## भाषा, चैट साफ़ करना, मिटाना

house-language = किस भाषा में बात हो?
house-hide = पिछले दो दिन की यह चैट साफ़ की जा सकती है: यहाँ के संदेश और आपके भी। आपने { $mediator } को जो बताया है, वह रखा रहता है। /x या अकेले “य” से यह तुरंत होता है; तब जो बटन वहाँ रहता है, उससे { $mediator } को चुपचाप बुलावा जाता है।
house-hide-yes = चैट साफ़ करें
house-keep-chat = इसे ऐसे ही रहने दें
house-hidden = आज के लिए आपकी सूची ख़ाली है।
house-delete-title = जो कुछ आपने कहा, सब मिटा दें?
house-delete = आपके सभी जवाब हमेशा के लिए मिट जाते हैं, और यह मामला आपके लिए ख़त्म हो जाता है। { $mediator } ने जो पढ़ लिया हो, और जो दूसरे पक्ष को भेजा जा चुका है, वह वापस नहीं लिया जा सकता।
house-delete-yes = सब मिटा दें
house-delete-no = रहने दें
house-deleted = आपने यहाँ जो कुछ कहा था, सब मिटा दिया गया है, और बैकअप की नक़लें सात दिन के भीतर मिट जाती हैं। यह मामला आपके लिए ख़त्म हो गया है।
house-help =
    /continue – वहीं से आगे बढ़ें जहाँ आपने छोड़ा था
    /review – अपने जवाब देखें और बदलें
    /ledger – आपने क्या कहा, और वह किसे दिखता है
    /privacy – किसे क्या दिखता है
    /human – किसी इंसान से बात करें
    /seats – आपके साथ कौन है, और उन्हें क्या दिखता है
    /language – भाषा बदलें
    /pause – अभी के लिए रुकें
    /hide – यह चैट साफ़ करें
    /x – बिना पूछे तुरंत साफ़ करें
    /pin – एक नंबर जिससे यह फिर खुले
    /tidy – यहाँ के संदेश अपने-आप हटने दें
    /delete – जो कुछ आपने कहा, सब मिटा दें

## जो फ़ाइलें नहीं रखी जातीं

house-file-too-large = यह फ़ाइल बहुत बड़ी है: यहाँ { $most } मेगाबाइट तक ली जा सकती है। इसकी फ़ोटो, या छोटी PDF भी चलेगी।
house-file-no-room = यहाँ फ़ाइलों के लिए और जगह नहीं है। चाहें तो इसके बारे में { $mediator } को बताएँ, या इसे बैठक में दें।
house-file-refused = एक फ़ाइल रखी नहीं जा सकी: यहाँ तस्वीर, PDF, सादा लिखा हुआ और वॉइस नोट लिए जाते हैं। उसकी फ़ोटो भी चलेगी।
house-file-lost = एक फ़ाइल पूरी नहीं पहुँची। कृपया उसे एक बार फिर भेजें।

## तुरंत छिपाना। ये शब्द किसी भी फ़ोन पर, किसी के भी हाथ में, चल जाने चाहिए

house-quick-word = य
house-quiet-call = बाद में
house-quietly-noted = लिख लिया गया।
house-opened = फिर से खुल गई। /continue से वहीं से आगे बढ़ें जहाँ आपने छोड़ा था।
house-pin = PIN हो तो /x यह चैट बंद कर देता है और यह केवल PIN से खुलती है। /pin के साथ चार से आठ अंक लिखें, या PIN न रखना हो तो /pin 0 लिखें।
house-pin-set = अब से /x यह चैट बंद कर देता है, और यह केवल आपके PIN से खुलती है। PIN याद न रहे तो उसे { $mediator } की ओर से हटाया जा सकता है।
house-pin-none = अब कोई PIN नहीं है। /x से यह चैट अब भी तुरंत साफ़ हो जाती है।

house-tidy = क्या इस चैट के संदेश, यहाँ के और आपके, अपने-आप मिटते जाएँ? आपने { $mediator } को जो बताया है, वह तब तक रखा रहता है जब तक आप /delete न लिखें या मामला न मिटे। Telegram में यह केवल दो दिन तक के संदेशों के लिए हो सकता है।
house-tidy-off = संदेश रखें
house-tidy-finish = सवाल पूरे होने पर
house-tidy-hours =
    { $hours ->
        [one] { $hours } घंटे बाद
       *[other] { $hours } घंटे बाद
    }
house-tidy-set = { $way } – लिख लिया गया। आपने { $mediator } को जो बताया है, वह तब तक रखा रहता है जब तक आप /delete न लिखें या मामला न मिटे।
