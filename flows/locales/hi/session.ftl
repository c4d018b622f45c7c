# बैठकें, हिन्दी में: मध्यस्थ तय करते हैं, सबको एक ही शब्दों में बताई जाती हैं, याद दिलाई जाती हैं।

## मध्यस्थ के अपने परदे

desk-session-list =
    { $count ->
        [0] { $ref }: कोई बैठक तय नहीं है
        [one] { $ref }: एक बैठक तय है
       *[other] { $ref }: { $count } बैठकें तय हैं
    }
desk-session-title = { $ref }: बैठक
desk-session-new = बैठक तय करें
desk-session-look = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
desk-session-proposed = { $ref }: क्या यह ठीक है?
desk-session-cancelled-title = { $ref }: रद्द
desk-session-when = { $at } ({ $city })
desk-session-where-they-are = { $name }: { $at } ({ $city })
desk-session-how = { $format } · { $length }
desk-session-alone = इसमें केवल { $name } को बुलाया गया है। दूसरे पक्ष को इसका कुछ पता नहीं चलता।
desk-session-alone-several = इसमें केवल { $names } को बुलाया गया है। दूसरे पक्ष को इसका कुछ पता नहीं चलता।
desk-session-instead = यह { $at } की जगह लेती है। उस समय के लिए जो तय था, वह सब छोड़ दिया जाता है।
desk-session-overlaps = उसी समय आपकी एक और बैठक है, { $ref } में।
desk-session-tells = जिन्हें बुलाया गया है उन सबको एक ही तटस्थ सूचना मिलती है, और बाक़ी बात उसे दबाने पर दिखती है।
desk-session-near = इसमें दो घंटे से कम हैं। हो सकता है कोई समय पर न देखे, इसलिए फ़ोन करने से मदद मिलती है।
desk-session-skipped = उस दिन घड़ियाँ आगे होती हैं, और { $hour } बजे का समय होता ही नहीं ({ $city })। क्या आपका मतलब { $at } से है?
desk-session-doubled = उस दिन घड़ियाँ पीछे होती हैं, और { $hour } दो बार बजते हैं ({ $city })। दोनों में से कौन-सा?
desk-session-past = वह समय बीत चुका है। कुछ नहीं भेजा गया; क्या कोई और समय रखना है?
desk-session-first = पहला, घड़ी पीछे होने से पहले
desk-session-second = दूसरा, उसके बाद
desk-session-use = हाँ, वही समय
desk-session-publish = अभी सबको बताएँ
desk-session-again = कोई और समय
desk-session-leave = रहने दें
desk-session-left = कुछ नहीं भेजा गया।
desk-session-stands = यह पहले ही भेजी जा चुकी है, और यहाँ कुछ बदलने से उसमें कुछ नहीं बदलता। /session से दिखता है कि अब क्या तय है।
desk-session-gone = अब ऐसा नहीं है। /session से दिखता है कि अब क्या तय है।
desk-session-sent = भेज दिया गया। जिन्हें बुलाया गया है उन सबको सूचना मिल गई है, या उनके बताए समय पर मिलेगी।
desk-session-called-off = बैठक रद्द। जिन्हें बुलाया गया था उन सबको एक ही तटस्थ सूचना मिलती है।
desk-session-call = कृपया { $name } को खुद फ़ोन करें: { $why }
desk-session-call-no-messages = संदेश न भेजने को कहा गया है। कार्ड पर “सुरक्षित संपर्क” में है कि उन्होंने संपर्क के बारे में क्या कहा।
desk-session-call-held = वे रोक पर हैं।
desk-session-call-away = उन तक यहाँ से नहीं पहुँचा जा सकता।
desk-session-call-late = समय पर याद नहीं दिलाया जा सका।
desk-session-call-absent = यहाँ अभी उन तक कुछ नहीं पहुँचता। उन्होंने भाग लेने के लिए सहमति नहीं दी है, या आपने उनकी पुष्टि नहीं की है।
desk-session-coming = { $name }: आना तय है
desk-session-not-coming = { $name }: आना नहीं हो पाएगा
desk-session-no-answer = { $name }: अब तक जवाब नहीं
desk-session-move = समय बदलें
desk-session-cancel = रद्द करें
desk-session-cancel-question = { $at } की बैठक रद्द करें?
desk-session-cancel-yes = हाँ, रद्द करें
desk-session-cancel-no = जैसी है वैसी रहने दें
desk-session-file = कैलेंडर की फ़ाइल
desk-session-write = सबको लिखें
desk-session-needs = { $name }, भाग लेने में कठिनाई: { $needs }
desk-session-still = { $name }, अभी बाक़ी: { $still }
desk-ready-authority = किसकी हाँ चाहिए
desk-ready-papers = ज़रूरी काग़ज़
desk-session-by-counsel = { $account }, { $name } के लिए

desk-notice-session-call = { $ref }: एक तारीख़ के बारे में किसी को फ़ोन करना है।
desk-notice-session-no = { $ref }: एक तारीख़ के बारे में जवाब आया है।
desk-notice-session-open = { $ref }: एक तारीख़ के बारे में सबका जवाब नहीं आया है।
notice-session-desk = { $ref }: { $at }। खोलने पर पूरी बात दिखेगी।

## जिन्हें बुलाया गया है वे सब यह पढ़ते हैं

notice-session = याद दिलाने के लिए: { $at }। खोलने पर पूरी बात दिखेगी।
session-head = { $mediator } के साथ बैठक
session-head-alone = आपकी और { $mediator } की बैठक
session-when = { $at }, आपके यहाँ का समय ({ $city })
session-how = { $format } · { $length }
session-changed = समय या जगह बदल गई है। अब ऐसा तय है; हो सकता है आपके कैलेंडर में अब भी पहले वाला दिखे।
session-format-same-room = एक ही कमरे में
session-format-separate-rooms = अलग कमरों में
session-format-video = वीडियो पर
session-format-phone = फ़ोन पर
session-format-messages = केवल संदेशों से
session-length-60 = एक घंटा
session-length-90 = डेढ़ घंटा
session-length-120 = दो घंटे
session-length-180 = तीन घंटे
session-length-240 = चार घंटे
session-cancelled = { $at } की बैठक नहीं होगी। आपके लिए करने को कुछ नहीं है।
session-for-new = क्या आपका आना होगा? आपका जवाब केवल { $mediator } को दिखता है।
session-for-confirm = क्या आपका आना होगा? अभी से पता हो तो काम आता है कि आपके साथ कौन आएगा, और भाग लेने में कोई मुश्किल तो नहीं। आपका जवाब केवल { $mediator } को दिखता है।
session-for-prepare = एक हफ़्ता बाक़ी है। काग़ज़ अभी भेजे जाएँ, तो दूसरों तक समय पर पहुँचते हैं। /review से दिखता है कि आपकी ओर से क्या बाक़ी है।
session-for-ready = तीन दिन बाक़ी हैं। अगर आपके लिए कुछ बदला है, तो { $mediator } के पास आज भी उस पर कुछ करने का समय है।
session-for-evening = यह कल है, या बहुत जल्द। आज शाम कुछ देर, शांति से, अपने शुरुआती शब्द देख लेना काम आ सकता है।
session-for-soon = यह जल्द शुरू होगी। चार्ज किया हुआ फ़ोन, पानी और अपने काग़ज़ पास हों तो काम आते हैं।
session-for-thanks = भाग लेने के लिए धन्यवाद। अगर कुछ बाक़ी है, तो आपका लिखा { $mediator } तक पहुँचता है।
session-for-later = दो हफ़्ते हो गए हैं। अगर बताना हो कि कैसा चल रहा है, तो वह केवल { $mediator } तक पहुँचता है।
session-write = { $mediator } को लिखें
session-coming = मेरा आना तय है
session-not-coming = आना नहीं हो पाएगा
session-snooze = बाद में फिर याद दिलाएँ
session-calendar = कैलेंडर की फ़ाइल
session-noted-yes = लिख लिया गया: आपका आना तय है। यह केवल { $mediator } को दिखता है।
session-noted-no = लिख लिया गया। आपका न आ पाना केवल { $mediator } को पता चलता है, और किसी को नहीं। { $mediator } की ओर से आपको संदेश मिलेगा।
session-again-at = आपको फिर याद दिलाया जाएगा: { $at }।
session-too-near = अब एक और बार याद दिलाने का समय नहीं बचा।
session-no-reminder = फ़िलहाल आपको अपने आप कुछ नहीं भेजा जाता, इसलिए याद भी नहीं दिलाया जाएगा। /session से इसे कभी भी देख सकते हैं।
session-none = अभी कोई बैठक तय नहीं है। तय होने पर आपको यहाँ संदेश मिलेगा।
session-over = यह पूरी हो चुकी है। आपके लिए करने को कुछ नहीं है।
session-calendar-title = तय समय
session-calendar-about = पूरी बात चैट में है।

## समय ढूँढना

desk-times-new = मिलकर समय ढूँढें
week-day = { $day }
week-day-open = • { $day }
week-hour = { $at }
week-hours = { $day }: जो समय ठीक हों, उन्हें दबाएँ। ये आपके यहाँ के समय हैं ({ $city })।
week-no-hours = { $day }: इनमें से कोई समय अब नहीं बचा। कोई और दिन दबाएँ।
week-earlier = पिछला हफ़्ता
week-later = अगला हफ़्ता
week-use = ये समय रखें
desk-times-look = रखे गए समय: क्या ठीक है
desk-times-unread = ये पंक्तियाँ काम नहीं आ सकतीं। हर पंक्ति में एक दिन और समय चाहिए, जो अभी आने वाला हो और एक ही बार आए।
desk-times-line = “{ $words }”
desk-times-again = फिर से चुनें
desk-times-proposed = { $ref }: ये समय सामने रखें?
desk-times-offer = अभी सबके सामने रखें
desk-times-offered = समय सामने रख दिए गए। किसी को नहीं बताया जाता कि किसका जवाब आया है; आप जब चाहें /session से देखें।
desk-times-common = ये उन सबके लिए ठीक हैं जिनका जवाब आया है। बैठक तय करने के लिए कोई एक दबाएँ; उससे पहले किसी को कुछ पता नहीं चलता।
desk-times-nothing = अब तक कोई समय सबके लिए ठीक नहीं है। जब तक आप न बताएँ, किसी को इसका पता नहीं चलता।
desk-times-waiting = अब तक जवाब नहीं: { $names }
desk-times-none = सबको बताएँ: इनमें से कोई नहीं
desk-times-none-told = जिनसे पूछा गया है उन सबको एक ही तटस्थ सूचना मिलती है।
time-asked = { $mediator } की ओर से सवाल: इनमें से कौन-से समय आपके लिए ठीक हैं ({ $length })? जो ठीक हों, उन सबको दबाएँ; यह केवल { $mediator } को पता चलता है।
time-zone = समय आपके यहाँ के हैं ({ $city })।
time-slot = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
time-none = इनमें से कोई नहीं
time-later = मुझसे बाद में पूछें
time-change = अपना जवाब बदलें
time-noted = धन्यवाद। { $mediator } के समय चुनने पर आपको यहाँ संदेश मिलेगा।
time-asked-later = आपसे फिर पूछा जाएगा।
time-not-asked = फ़िलहाल आपको अपने आप कुछ नहीं भेजा जाता। /continue से ये समय फिर कभी भी देख सकते हैं।
time-over = समय चुन लिया गया है। जो तय है वह /session में है।
time-over-none = इनमें से कोई समय सबके लिए ठीक नहीं है। { $mediator } की ओर से दूसरे समय आएँगे।

## अपनी ओर से क्या बाक़ी है

ready-open = मेरी ओर से क्या बाक़ी है
ready-title = आपकी ओर से अभी बाक़ी
ready-nothing = आपकी ओर से कुछ बाक़ी नहीं है
ready-item = • { $item }
ready-answer = आपका आना होगा या नहीं
ready-authority = आपकी ओर से किसकी हाँ चाहिए, और क्या फ़ैसला उसी दिन हो सकता है (/review)
ready-papers = काग़ज़ और तस्वीरें जो आपके लिए मायने रखती हैं (/review)
ready-undecided =
    { $count ->
        [one] { $count } बात, जिसके बारे में आपने तय नहीं किया कि वह किसे दिखे (/continue)
       *[other] { $count } बातें, जिनके बारे में आपने तय नहीं किया कि वे किसे दिखें (/continue)
    }
ready-sentence =
    { $count ->
        [one] आपका { $count } वाक्य, जो आपकी हाँ के इंतज़ार में है (/ledger)
       *[other] आपके { $count } वाक्य, जो आपकी हाँ के इंतज़ार में हैं (/ledger)
    }
ready-helps-1 = उस दिन क्या काम आता है:
ready-helps-2 = • अपने शुरुआती शब्द एक बार अकेले में बोलकर देखना, लगभग एक मिनट। इसका कुछ नहीं रखा जाता।
ready-helps-3 = • पास रखने को: आपके काग़ज़, चार्जर, पानी, सेहत के लिए जो ज़रूरी हो, और वह नंबर जिस पर शायद फ़ोन करना हो।
ready-helps-4 = • विराम कभी भी माँगा जा सकता है। सलाहकार के लिए सवाल पहले से लिखे जा सकते हैं।
ready-adviser =
    { $count ->
        [1] • आपके सलाहकार के लिए एक सवाल रखा है। वह /ledger में है।
       *[other] • आपके सलाहकार के लिए { $count } सवाल रखे हैं। वे /ledger में हैं।
    }

## बैठक का दिन कैसा होता है

day-button = उस दिन क्या-क्या होगा
day-title = उस दिन क्या-क्या होगा
day-opens = • शुरुआत { $mediator } की ओर से होती है: समय कैसे बँटेगा, यह बताया जाता है।
day-turns-together = • फिर हर पक्ष को लगभग बराबर समय मिलता है और बाक़ी लोग सुनते हैं। पहले किसकी बारी हो, यह उसी दिन { $mediator } की ओर से बताया जाता है।
day-turns-apart = • फिर { $mediator } के साथ हर पक्ष को अलग-अलग, लगभग बराबर समय मिलता है। पहले किसकी बारी हो, यह उसी दिन बताया जाता है।
day-turns-writing = • फिर { $mediator } की ओर से हर पक्ष के पास बारी-बारी लिखे हुए सवाल आते हैं। पहले किसकी बारी हो, यह उसी दिन बताया जाता है।
day-turns-alone = • फिर समय आपका है। जो आपके लिए सबसे ज़्यादा मायने रखता है, वहीं से शुरू करें।
day-topics = • इसके बाद मुद्दे एक-एक करके देखे जाते हैं। आख़िर में { $mediator } की ओर से बताया जाता है कि आगे क्या होगा, तब तक जो भी तय हुआ हो।
day-breaks =
    { $count ->
        [0] • यह छोटी है, इसलिए आम तौर पर विराम नहीं होता। विराम कभी भी माँगा जा सकता है, कारण बताए बिना।
        [one] • आम तौर पर लगभग बीच में एक विराम होता है। विराम कभी भी माँगा जा सकता है, कारण बताए बिना।
       *[other] • आम तौर पर लगभग हर घंटे पर विराम होता है। विराम कभी भी माँगा जा सकता है, कारण बताए बिना।
    }
day-where-same-room = • सब एक ही कमरे में होते हैं।
day-where-separate-rooms = • हर पक्ष का अपना कमरा होता है, और कमरों के बीच आना-जाना { $mediator } का होता है।
day-where-video = • सब एक ही वीडियो कॉल पर होते हैं।
day-where-phone = • सब एक ही लाइन पर होते हैं, इसलिए बोलने से पहले अपना नाम बताना काम आता है।
day-where-messages = • यह लिखकर, इसी चैट में होती है। आपका लिखा पहले { $mediator } तक जाता है; आगे क्या और कब जा सकता है, यह /privacy में है।
day-where-alone = • इसमें दूसरे पक्ष से किसी को नहीं बुलाया गया है।
