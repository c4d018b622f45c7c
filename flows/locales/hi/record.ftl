# मामले के रिकॉर्ड, केवल मध्यस्थ के लिए, हिन्दी में: पक्षों के बीच क्या गया, और क्या हर पक्ष से एक जैसा बरताव हुआ।
# गिनता और मिलाता है; किसी के बारे में कुछ नहीं कहता, और न यह कि किसी ने कुछ क्यों किया।

record-menu = { $ref }: इस मामले के रिकॉर्ड
record-alike = हर पक्ष के लिए एक जैसा?

## एक जैसा बरताव?

record-alike-title = { $ref }: हर पक्ष के लिए एक जैसा?
record-alike-none = यहाँ जो समझाया गया है, उसके अलावा कोई फ़र्क़ नहीं मिला।
record-alike-nobody = जब दो पक्ष भाग ले रहे हों, तब इसे मिलाया जा सकता है।
record-alike-shared = { $flow }, संस्करण { $version }: हर पक्ष के लिए वही सवाल, उसी क्रम में।
record-alike-side =
    { $replies ->
        [0] { $name }: { $questions } सवाल, { $languages }; इधर किसी उत्तर का समय नहीं मापा गया। याद दिलाना: { $reminders }। सूचनाएँ: { $notices }।
       *[other] { $name }: { $questions } सवाल, { $languages }; { $replies } उत्तर, आधे { $median } सेकंड के भीतर, 100 में से 95 { $slowest } सेकंड के भीतर। याद दिलाना: { $reminders }। सूचनाएँ: { $notices }।
    }
record-alike-unequal = क्या अलग है
record-alike-explained = क्या अलग है और समझाया गया है
record-alike-more =
    { $count ->
        [one] { $count } और पन्ने पर है।
       *[other] { $count } और पन्ने पर हैं।
    }
record-alike-basis = उत्तरों का समय, याद दिलाना और सूचनाएँ पिछले तीन दिन की हैं। सुरक्षित संपर्क के जवाब इसमें नहीं हैं।
record-alike-not-yet =
    { $count ->
        [one] { $flow }: { $count } सवाल जो { $others } के सामने अभी नहीं आया
       *[other] { $flow }: { $count } सवाल जो { $others } के सामने अभी नहीं आए
    }
record-alike-of-some = { $flow }: “{ $question }” { $asked } से पूछा गया और { $others } से नहीं
record-alike-version = { $flow } अलग-अलग संस्करणों में: { $versions }
record-alike-one-version = { $name } { $version }
record-alike-words = { $flow }: जिन शब्दों पर सहमति हुई, वे { $names } के लिए एक जैसे नहीं
record-alike-order = { $flow }: “{ $question }” { $names } के लिए उसी जगह पर नहीं
record-alike-language = अलग-अलग भाषाओं में पूछा गया: { $languages }
record-alike-one-language = { $name } { $language }
record-alike-slower = { $name } का उत्तर के लिए इंतज़ार { $than } से लंबा रहा
record-alike-reminders = याद दिलाना: { $counts }
record-alike-one-count = { $name } { $count }
record-alike-only-some = { $flow }: अब तक केवल { $names }
record-alike-reason = { $what } – { $why }
record-alike-why-own-answer = यह “{ $question }” पर उनके अपने जवाब से निकलता है
record-alike-why-own-answers = यह उनके अपने जवाबों से निकलता है
record-alike-why-own-list = यह उनकी सूची की हर चीज़ के लिए पूछा जाता है
record-alike-why-not-yet = अभी सामने नहीं आया
record-alike-why-own-wish = यह हर पक्ष खुद चुनता है
record-flow-intake = शुरुआती सवाल
record-flow-cantell = जो दूसरे पक्ष को नहीं पता
record-flow-need = उन्हें क्या जानना है
record-flow-reply = सवाल का जवाब
record-flow-workable = अनुरोध किस तरह चल पाएगा
record-flow-refresh = नई बात पढ़ने के बाद
record-flow-seal = अदला-बदली में डालना
record-flow-other = “{ $name }”

## काग़ज़ पर

record-title = { $ref }: मध्यस्थ के लिए रिकॉर्ड
record-kicker = मध्यस्थ के लिए रिकॉर्ड
record-crossed = जो पक्षों के बीच गया
record-crossed-none = पक्षों के बीच कुछ नहीं गया।
record-confidential = यहाँ सब कुछ दूसरे पक्ष तक पहुँच चुका है, सिवाय पढ़ने वालों के जवाब और पक्षों की तुलना के: वे केवल मध्यस्थ के लिए हैं।
record-confidential-alike = यह गिनता और मिलाता है, और इसमें किसी की कही कोई बात नहीं है।
record-head-when = भेजा गया
record-head-words = इन शब्दों में
record-head-read = पढ़ा गया
record-from-to = { $from } से { $to } को
record-agreed = { $name } ने इन शब्दों पर सहमति दी: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }।
record-agreed-gone = { $name } ने तब से सब कुछ वापस ले लिया है; सहमति कब दी थी, यह अब दर्ज नहीं है।
record-kind = { $kind } · { $rule } · { $category }
record-read = { $name }: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-hidden = फिर छिपाया गया: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-not-read = अभी नहीं खोला गया
record-new = उनके लिए नया: { $new }
record-differently = अलग दिखता है:
record-mattered = कितना मायने रखा: पहले { $before }, अब { $after } (10 में से)
record-mattered-once = कितना मायने रखा: 10 में से { $value }
record-alike-head = एक जैसा बरताव?
record-col-side = पक्ष
record-col-questions = सवाल
record-col-language = भाषा
record-col-half = आधे उत्तर कितने समय में
record-col-most = 100 में से 95 कितने समय में
record-col-reminders = याद दिलाना
record-col-notices = सूचनाएँ
record-seconds = { $seconds } सेकंड
record-alike-name = { $name }
record-alike-in = { $languages }
