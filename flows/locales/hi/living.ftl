# रिपोर्ट को ताज़ा क्या रखता है, हिन्दी में: कौन हाँ कह सकता है, क्या नया है, क्या मेल नहीं खाता, मध्यस्थ के अपने नोट।
# यह केवल मध्यस्थ पढ़ते हैं। यह उद्धृत करता और नाम लेता है; कौन सही है, यह कभी नहीं कहता।

briefing-tag-staying = जहाँ रहते हैं वहीं रहना
briefing-tag-no-court = अदालत से बाहर रहना

briefing-rule-date-in-words = किसी बात का आख़िरी दिन, चलते-चलते लिखा हुआ
briefing-rule-further-work = आगे का काम, एक पक्ष ने नाम लिया, दूसरा भी चाहता है
briefing-rule-two-figures = हिस्सा पूरे से ज़्यादा है
briefing-rule-two-answers = एक ही व्यक्ति के दो जवाब
briefing-rule-two-people = एक पक्ष के दो लोग, वही सवाल
briefing-rule-not-and-is = एक जवाब में “नहीं है”, दूसरे में वही चीज़

briefing-priority-further-work = आगे का काम इसके साथ रखा जा सकता है: “{ $words }”
briefing-contradiction-authority = फ़ैसला दूसरे करते हैं, और अधिकार पूरा है
briefing-contradiction-formal = कोई औपचारिक कार्यवाही नहीं, और एक तारीख़ आ रही है
briefing-contradiction-further = आगे चलना, और समाप्त करना
briefing-contradiction-part = जिस पर विवाद नहीं, वह पूरे से ज़्यादा है
briefing-contradiction-dates = अंत शुरुआत से पहले है
briefing-contradiction-words = वह है नहीं, और उसकी बात भी है

briefing-light-green = हाँ कहना इनके हाथ में है
briefing-light-amber = किसी से पूछना होगा, नाम बताया है
briefing-light-red = अकेले हाँ कहना संभव नहीं
briefing-light-unknown = अभी पता नहीं

briefing-session-line = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format }
briefing-session-alone = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format } · केवल { $who } के साथ
briefing-exchange-running = { $category }: चल रही है
briefing-exchange-opened = { $category }: खोली गई
briefing-exchange-closed = { $category }: बिना खोले बंद

briefing-card-since =
    { $count ->
        [0] { DATETIME($at, dateStyle: "medium", timeStyle: "short") } के बाद कुछ नया नहीं
       *[other] { DATETIME($at, dateStyle: "medium", timeStyle: "short") } के बाद नया: { $count }
    }
briefing-late = बाद में जोड़ा
briefing-late-label = { $label } (बाद में जोड़ा)
briefing-fact-version = संस्करण
briefing-percent = { $percent } %
briefing-approved = अपनी प्रति मंज़ूर की { DATETIME($day, dateStyle: "medium") }
briefing-part-added = सौंपने के बाद जोड़ा गया
briefing-card-added = सौंपने के बाद जोड़ा गया

briefing-ground-issues = मुद्दे, आमने-सामने
briefing-issue-line = { $mark } { $label }: { $words } { $number }
briefing-issue-look = मुद्दा
briefing-issue-ask = माँग
briefing-issue-need = ज़रूरत
briefing-issue-fear = डर
briefing-issue-points =
    { $points ->
        [one] { $points } अंक
       *[other] { $points } अंक
    }
briefing-issue-facts = तथ्य माना गया
briefing-ground-exchanges = अदला-बदली
briefing-ground-movement = प्रस्ताव और पहल
briefing-ground-logistics = बैठक के लिए
briefing-ground-gaps = क्या बाक़ी है, क्या मेल नहीं खाता
briefing-ground-contradictions = एक ही पक्ष के भीतर मेल नहीं खाता

briefing-button-issues = आमने-सामने
briefing-button-movement = प्रस्ताव
briefing-button-logistics = बैठक के लिए
briefing-button-gaps = क्या बाक़ी है
briefing-button-chart = चार्ट
briefing-button-jottings = मेरे नोट
briefing-chart-line = { $what }: { $value }
briefing-chart-none = दिखाने के लिए अभी कोई संख्या नहीं है।

## मध्यस्थ के अपने नोट

briefing-jottings = आपके अपने नोट
briefing-jotted-note = नोट
briefing-jotted-correction = सुधार
briefing-jotted-mark = फिर देखना है
briefing-jotted-on = { $line } पर { $kind }
desk-jottings = { $ref }: आपके अपने नोट
desk-jottings-none = आपने अभी कुछ नोट नहीं किया। यहाँ लिखा हुआ केवल आपकी रिपोर्ट में छपता है, और कहीं नहीं।
desk-jot-where-case = मामले पर नोट
desk-jot-where-common = साझी बातों पर
desk-jot-where-knowing = जानने की ज़रूरत पर
desk-jot-where-forecast = रुकावटों पर
desk-jot-where-expectations = उम्मीदों पर
desk-jot-where-agenda = मुद्दों की सूची पर
desk-jot-where-first = बैठक से पहले
desk-jot-drop = हटाएँ: { $what }
desk-jot-kept = नोट हो गया। अब से यह आपकी रिपोर्ट में रहेगा, नई बनने पर भी।
