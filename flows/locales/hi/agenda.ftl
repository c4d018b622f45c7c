# बैठक के मुद्दे, जैसे मध्यस्थ उन्हें रखते हैं, हिन्दी में। केवल मध्यस्थ पढ़ते हैं।

agenda-button = बैठक के मुद्दे सजाएँ
agenda-title = { $ref } · बैठक के मुद्दे
agenda-none = अभी कोई मुद्दा नहीं लिखा गया है।
agenda-comes = मुद्दे दोनों पक्षों की सूचियों से आते हैं।
agenda-which = मुद्दा बदलने के लिए उसका नंबर दबाएँ।
agenda-what = मुद्दा { $number } का क्या करना है?
agenda-hers = आपकी बनाई सूची
agenda-for-later = बाद के लिए
agenda-left-out = छोड़े गए
agenda-composed = जैसे वे बने थे
agenda-own = { $words }
agenda-noted = { $what } ({ $note })
agenda-new = नया
agenda-off-lists = अब किसी सूची में नहीं
agenda-off-lists-title = एक मुद्दा जो अब किसी सूची में नहीं है
agenda-on = और
agenda-order-momentum = पहले आसान बातें
agenda-order-knowing = पहले जानकारी
agenda-order-energy = पहले सबसे भारी बातें
agenda-up = ↑ ऊपर
agenda-down = ↓ नीचे
agenda-word = शब्द बदलें
agenda-unword = बना हुआ शीर्षक
agenda-to-kept = वापस लाएँ
agenda-to-later = बाद में
agenda-to-dropped = छोड़ दें
agenda-list = सभी मुद्दे
agenda-undo = पिछला बदलाव वापस लें
agenda-gone = यह मुद्दा अब सूची में नहीं है।
agenda-named = आपका शीर्षक रख लिया गया है। इसमें शायद किसी का नाम या कोई राय है; इसे फिर लिखा जा सकता है।

## Whether a case allows a preview

newcase-preview = क्या बैठक से पहले दोनों पक्षों को बैठक के मुद्दे दिखाए जा सकते हैं?
    .label = मुद्दों की झलक
    .why = कुछ नियमों में एक पक्ष को दूसरे के मुद्दे पहले से नहीं बताए जा सकते। अपने आप कुछ नहीं भेजा जाता।
    .opt-yes = हाँ, मेरे शब्दों में
    .opt-no = नहीं

## झलक, जैसी मध्यस्थ को दिखती है

preview-button = दोनों पक्षों को झलक
preview-answers = झलक पर जवाब
preview-back = बैठक के मुद्दों पर
preview-off = इस मामले में बैठक के मुद्दों की झलक नहीं रखी गई है।
preview-confirm = { $ref } · हर पक्ष बस इतना ही पढ़ेगा
preview-nothing = अभी कोई शीर्षक भेजने लायक नहीं है।
preview-unready = { $count ->
        [one] मुद्दा { $numbers } बाहर रहता है: उसके शीर्षक में किसी पक्ष की सूची के शब्द हैं। भेजने के लिए उसके शब्द बदलें।
       *[other] मुद्दे { $numbers } बाहर रहते हैं: उनके शीर्षकों में किसी पक्ष की सूची के शब्द हैं। भेजने के लिए उनके शब्द बदलें।
    }
preview-too-many = { $ref }: झलक में ज़्यादा से ज़्यादा { $most } मुद्दे आते हैं। कुछ को बाद के लिए रखा जा सकता है।
preview-check = हर पक्ष एक ही समय पर वही पढ़ता है, और यह नहीं कि क्या किसने लिखा। क्या कोई शीर्षक वह बताता है जो केवल एक पक्ष ने आपको बताया है?
preview-send = दोनों पक्षों को भेजें
preview-sent = { $ref }: झलक हर पक्ष को भेज दी गई है। उनके जवाब केवल आपको मिलते हैं।
preview-stands = { $ref }: यही झलक पहले भेजी जा चुकी है।
preview-answers-title = { $ref } · पिछली झलक पर क्या कहा गया
preview-answer-none = { $name }: अभी कुछ नहीं
preview-answer-fine = { $name }: कुछ जोड़ना नहीं है
preview-answer-wrote = { $name }: लिखा है
preview-read = { $name }: पढ़ें
desk-written-about = बैठक के मुद्दों पर, या चुनने के किसी वाक्य पर।

## झलक, जैसी किसी पक्ष को दिखती है

preview-head = { $mediator } की ओर से हर पक्ष को बैठक के यही मुद्दे भेजे गए हैं:
preview-ask = क्या छूट गया है, और क्या दूसरे शब्दों में कहना है? आपका जवाब केवल { $mediator } को मिलता है।
preview-say = जोड़ें या आपत्ति बताएँ
preview-fine = कुछ जोड़ना नहीं है
preview-thanks = धन्यवाद। आपका जवाब { $mediator } के पास है, और किसी के पास नहीं।
