# नई शुरुआत, जैसी मध्यस्थ को दिखती है, हिन्दी में: उसे रखना, और उसमें क्या नया है। केवल मध्यस्थ के लिए।

front-desk-freshstart = अटकने पर नई शुरुआत
desk-help-fresh = /freshstart – बात अटक जाए: सबसे पूछें कि नया क्या है
desk-fresh-button = नई शुरुआत

desk-fresh-title = { $ref }: नई शुरुआत
desk-fresh-how = सबसे एक ही पल में, एक ही शब्दों में पूछा जाता है, और जवाब केवल आपको दिखते हैं। हर कोई केवल अपनी सूची के मुद्दे पढ़ता है।
desk-fresh-causes = क्या रोक सकता है, एक अनुमान
desk-fresh-topics = मुद्दे; जिनके बारे में यह है, उन्हें चुनें
desk-fresh-on = ● { $what }
desk-fresh-off = ○ { $what }
desk-fresh-pause = इसके लिए विराम के साथ
desk-fresh-ask = सबसे अभी पूछें
desk-fresh-asked = ✓ { $ref }: सबसे पूछ लिया गया है। उससे जो निकले, वह एक बटन दूर है।
desk-fresh-look = क्या नया है
desk-fresh-stands = { $ref }: एक नई शुरुआत चल रही है। कुछ दोबारा नहीं पूछा गया।
desk-fresh-end = यह नई शुरुआत ख़त्म करें
desk-fresh-sure = क्या यह नई शुरुआत ख़त्म करनी है? फिर कोई इसे शुरू नहीं कर पाएगा; जो शुरू कर चुके हैं वे पूरी कर सकते हैं, और जो लिखा गया वह आपके पास रहता है।
desk-fresh-again = एक और नई शुरुआत रखें
desk-fresh-end-yes = हाँ, ख़त्म करें
desk-fresh-ended = ✓ { $ref }: नई शुरुआत ख़त्म हो गई है।

whatsnew-title = { $ref }: क्या नया है
whatsnew-since = { $at } से। यह केवल आपको दिखता है, और कुछ भी अपने-आप दूसरे पक्ष तक नहीं जाता।
whatsnew-over = { $at } वाली पिछली नई शुरुआत ख़त्म हो चुकी है। यह केवल आपको दिखता है, और कुछ भी अपने-आप दूसरे पक्ष तक नहीं जाता।
whatsnew-reply-open = { $who }: अभी कुछ नहीं
whatsnew-reply-later = { $who }: बाद में
whatsnew-reply-adviser = { $who }: पहले सलाहकार के साथ
whatsnew-reply-not = { $who }: इस बार नहीं
whatsnew-reply-begun = { $who }: शुरू हो गया
whatsnew-reply-done = { $who }: जवाब आ गए
whatsnew-nobody = किसी से नहीं पूछा गया: यहाँ अभी कोई ऐसा नहीं जिसकी सहमति और पुष्टि दोनों हों।

whatsnew-things = क्या सामने आया
whatsnew-tell = { $who }: { $words } – { $where }
whatsnew-need = { $who } को जानना ज़रूरी है: { $words } – { $where }
whatsnew-weighed = { $where }, { $weight }
whatsnew-where-open = अभी तय नहीं
whatsnew-where-kept = केवल आपके लिए
whatsnew-where-session = बैठक में ख़ुद बताना है
whatsnew-where-swap = अदला-बदली के लिए
whatsnew-where-share = आगे भेजने पर सहमति
whatsnew-where-waits = साझा करना है, अभी तैयार नहीं
whatsnew-where-crossed = दूसरे पक्ष तक जा चुका है
whatsnew-weight-harmless = बताना आसान
whatsnew-weight-useful = ख़याल से बताना
whatsnew-weight-sensitive = बताना आसान नहीं
whatsnew-more =
    { $count ->
        [one] और { $count } बात
       *[other] और { $count } बातें
    }

whatsnew-needs = ज़रूरी है, और मौजूद है
whatsnew-shifts = क्या बदला
whatsnew-odds = { $who }: समझौते की संभावना { $before } → { $now }
whatsnew-odds-first = { $who }: समझौते की संभावना { $now }
whatsnew-gone = { $who } की ओर से अब नहीं: { $what }
whatsnew-names = { $who } की ओर से अब: { $what }
whatsnew-corrected = { $who }: { $about }, अब { $words }
whatsnew-mattered = { $who }, पढ़ने के बाद: कितना मायने रखता है { $before } → { $now }
whatsnew-differently = { $who }, पढ़ने के बाद: { $words }
whatsnew-steps = एक सुझाव: आगे क्या हो सकता है
whatsnew-step = { $number }. { $how }: { $first } ({ $one }) ↔ { $second } ({ $other }) – { $weight }
whatsnew-how-swap = अदला-बदली
whatsnew-how-share = दोनों आगे भेजना
whatsnew-rule = नियम: दोनों लिखने वाले इसी तरह दूसरे पक्ष तक जाने देने को तैयार हैं, और जो बताना सबसे आसान है वह पहले।
whatsnew-no-step = अभी ऐसा कोई क़दम नहीं जिसमें दोनों पक्ष कुछ जाने दें।
whatsnew-causes = क्या रोक सकता है, एक अनुमान
whatsnew-nothing = इसमें अभी कुछ नहीं लिखा गया।
record-flow-freshstart = नई शुरुआत
