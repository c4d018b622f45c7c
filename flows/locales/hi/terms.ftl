# शर्तों का पन्ना, हिंदी में: नतीजा मध्यस्थ के शब्दों में, ताकि हर व्यक्ति बिंदु दर बिंदु पुष्टि करे।

## मध्यस्थ

terms-button = शर्तों का पन्ना
terms-title = { $ref } · शर्तों का पन्ना
terms-none = पन्ने पर अभी कोई बिंदु नहीं है।
terms-state-draft = अभी भेजा नहीं गया। यह और किसी को नहीं दिखता।
terms-state-sent = संस्करण { $version }, { $at } को भेजा गया।
terms-state-changed = { $at } को भेजे गए संस्करण { $version } के बाद बदला गया है।
terms-state-told = संस्करण { $version }: हर एक को बताया गया है कि सबने इसकी पुष्टि की।
terms-words = { $words }
terms-which = बिंदु बदलने के लिए उसका नंबर दबाएँ।
terms-what = बिंदु { $number } का क्या करना है?
terms-add = एक बिंदु जोड़ें
terms-check = भेजने से पहले पूरा देखें
terms-list = सभी बिंदु
terms-back = शर्तों के पन्ने पर
terms-full = { $ref }: पन्ने पर ज़्यादा से ज़्यादा { $most } बिंदु आते हैं। आपने जो लिखा, वह ऊपर है।
terms-same = यही पन्ना संस्करण { $version } के रूप में भेजा जा चुका है।
terms-enough = इस मामले में और कोई संस्करण नहीं भेजा जा सकता, या पन्ने पर बहुत ज़्यादा बिंदु हैं।
terms-confirm = { $ref } · संस्करण { $version }: सब बस इतना ही पढ़ेंगे
terms-anew =
    { $count ->
        [0] हर बिंदु पहले जैसा है, इसलिए उस पर कही गई बात अब भी गिनी जाती है।
        [one] एक बिंदु नया या बदला हुआ है और फिर से पूछा जाता है। बाक़ी पर कही गई बात अब भी गिनी जाती है।
       *[other] { $count } बिंदु नए या बदले हुए हैं और फिर से पूछे जाते हैं। बाक़ी पर कही गई बात अब भी गिनी जाती है।
    }
terms-look-out = सब एक ही समय पर वही पढ़ते हैं। क्या कोई बिंदु वह बताता है जो केवल एक पक्ष ने आपको बताया है?
terms-send = सबको भेजें
terms-sent = { $ref }: संस्करण { $version } सबके सामने है। इस पर जो कहा जाता है, वह केवल आप तक आता है।
terms-missed = नहीं बताया गया: { $names }। वे अभी यहाँ नहीं हैं, रुके हुए हैं या उन्होंने संदेश न भेजने को कहा है; कार्ड पर “सुरक्षित संपर्क” में है कि उन्होंने संपर्क के बारे में क्या कहा।
terms-said = इस पर क्या कहा गया
terms-plain = दस्तावेज़ के रूप में
terms-hers = जवाबों के साथ
terms-said-title = { $ref } · संस्करण { $version } पर क्या कहा गया
terms-said-line = { $name }: { $what }
terms-count-right = { $all } में से { $count } की पुष्टि
terms-count-not-quite = पूरी तरह सही नहीं: { $numbers }
terms-count-adviser = पहले सलाहकार: { $numbers }
terms-count-open = अभी जवाब नहीं: { $numbers }
terms-count-rests = रोक पर
terms-read = { $name }, बिंदु { $number } पर
terms-all = सबने हर बिंदु की पुष्टि की है। यह उन्हें तभी बताया जाता है जब आप बताएँ।
terms-all-waits = सबने हर बिंदु की पुष्टि की है। यह तब बताया जा सकता है जब किसी पर रोक न हो और मामला खुला हो।
terms-tell = सबको बताएँ कि सब पुष्ट है
terms-tell-ask = { $ref } · सब एक ही समय पर यह पढ़ेंगे; इसे वापस नहीं लिया जा सकता
terms-tell-yes = अभी सबको बताएँ
terms-tell-done = { $ref }: हर एक को बताया गया है कि सबने हर बिंदु की पुष्टि की।
terms-tell-not = { $ref }: यह अभी नहीं बताया जा सकता। कोई जवाब या पन्ना बदल गया है, या किसी पर रोक है।

## एक पक्ष

terms-in-ledger =
    { $count ->
        [one] शर्तों का पन्ना, एक बिंदु के साथ
       *[other] शर्तों का पन्ना, { $count } बिंदुओं के साथ
    }
terms-head =
    { $count ->
        [one] { $mediator } ने नतीजा एक बिंदु में लिखा है। सबसे यही पूछा जा रहा है: क्या यह सही है?
       *[other] { $mediator } ने नतीजा { $count } बिंदुओं में लिखा है। सबसे यही पूछा जा रहा है: क्या हर बिंदु सही है?
    }
terms-alone = आपके जवाब केवल { $mediator } को दिखते हैं। किसी बिंदु पर आपने क्या कहा और कब, यह और किसी को नहीं बताया जाता।
terms-record = यह लिखी गई बातों का रिकॉर्ड है, और अपने-आप में अनुबंध बनने के लिए नहीं है। किसी भी हस्ताक्षर से पहले इसे अपने सलाहकार को दिखाया जा सकता है।
terms-changed =
    { $left ->
        [0] यह संस्करण { $version } है। इसके हर बिंदु पर आपका जवाब है, और वह अब भी गिना जाता है।
        [one] यह संस्करण { $version } है। एक बिंदु पर आपका जवाब बाक़ी है; जो बिंदु नहीं बदले, उन पर आपका जवाब अब भी गिना जाता है।
       *[other] यह संस्करण { $version } है। { $left } बिंदुओं पर आपका जवाब बाक़ी है; जो बिंदु नहीं बदले, उन पर आपका जवाब अब भी गिना जाता है।
    }
terms-begin = एक-एक बिंदु देखें
terms-go-on = आगे बढ़ें
terms-look = पढ़ें
terms-own = जो मैंने कहा
terms-point = { $count } में से बिंदु { $number }
terms-right = यह सही है
terms-not-quite = पूरी तरह सही नहीं
terms-adviser = पहले अपने सलाहकार से पूछना है
terms-said-right = आपने कहा है: यह सही है।
terms-said-not-quite = आपने कहा है: पूरी तरह सही नहीं।
terms-said-adviser = आपने कहा है: पहले अपने सलाहकार से पूछना है।
terms-said-before = इसका जवाब आपने अपने पिछले फ़ोन पर दिया था।
terms-point-number = बिंदु { $number }
terms-next = अगले बिंदु पर
terms-why = धन्यवाद। चाहें तो { $mediator } को बताएँ कि क्या सही नहीं है; इसे और कोई नहीं पढ़ता।
terms-say = बताएँ कि क्या सही नहीं है
terms-done = धन्यवाद। हर बिंदु पर आपका जवाब है, और वह केवल { $mediator } को दिखता है। अगला संदेश आने तक जवाब बदला जा सकता है।
terms-open-still =
    { $left ->
        [one] एक बिंदु पर जवाब बाक़ी है। आपने जो कहा, वह केवल { $mediator } को दिखता है।
       *[other] { $left } बिंदुओं पर जवाब बाक़ी है। आपने जो कहा, वह केवल { $mediator } को दिखता है।
    }
terms-mark-open = { $number }. जवाब बाक़ी
terms-mark-right = { $number }. यह सही है
terms-mark-not-quite = { $number }. पूरी तरह सही नहीं
terms-mark-adviser = { $number }. पहले सलाहकार से पूछना है
terms-mark-before = { $number }. जवाब दिया गया
terms-paper = दस्तावेज़ के रूप में
terms-away = अभी नहीं
terms-told = { $mediator } ने सबको एक ही समय पर बताया है: संस्करण { $version } के हर बिंदु की सबने पुष्टि की है।

## काग़ज़ पर

terms-paper-title = शर्तों का पन्ना, संस्करण { $version }
terms-paper-intro = { $mediator } का लिखा हुआ, और भाग लेने वाले सब लोगों को उन्हीं शब्दों में भेजा गया।
terms-paper-point = बिंदु { $number }
terms-paper-told = { $mediator } ने { DATETIME($day, dateStyle: "long") } को सबको बताया कि हर बिंदु की सबने पुष्टि की है।
terms-paper-nobody = इस काग़ज़ पर किसी के जवाब नहीं हैं।
terms-paper-hers = केवल मध्यस्थ के लिए: इसमें है कि हर बिंदु पर किसने क्या कहा।
terms-paper-open = अभी जवाब नहीं
terms-paper-right = यह सही है, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-not-quite = पूरी तरह सही नहीं, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-adviser = पहले सलाहकार से पूछना है, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
