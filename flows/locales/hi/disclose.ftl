# पक्षों के बीच जो जाता है, हिन्दी में: पहले पक्षों के लिए, फिर मध्यस्थ की मेज़ के लिए।
# कभी यह नहीं कि दूसरे पक्ष ने कुछ किया है या नहीं, और कभी यह नहीं कि उसके पास कितना है।

notice-something-new = आपके लिए कुछ नया है। जब ठीक लगे, खोलें।

disclose-words = “{ $words }”
disclose-all-they-see = उन्हें बस इतना ही दिखेगा

## सौंपने के बाद का प्रस्ताव

disclose-offer =
    { $count ->
        [one] आपने { $count } ऐसी बात लिखी है जो उन्हें नहीं पता, या जो आपको जाननी है। आपके कहे बिना उसमें से कुछ कहीं नहीं जाता; क्या उसे अभी देखना है?
       *[other] आपने { $count } ऐसी बातें लिखी हैं जो उन्हें नहीं पता, या जो आपको जाननी हैं। आपके कहे बिना उनमें से कुछ कहीं नहीं जाता; क्या उन्हें अभी एक-एक करके देखना है?
    }
disclose-offer-open =
    { $count ->
        [one] आपने { $count } ऐसी बात लिखी है जो उन्हें नहीं पता, या जो आपको जाननी है। वह कैसे कही जाए, यह आप चुनें; क्या उसे अभी देखना है?
       *[other] आपने { $count } ऐसी बातें लिखी हैं जो उन्हें नहीं पता, या जो आपको जाननी हैं। हर बात कैसे कही जाए, यह आप चुनें; क्या उन्हें अभी एक-एक करके देखना है?
    }
disclose-offer-needs =
    { $count ->
        [one] { $count } बात ऐसी भी है जो आपको जाननी है। क्या उसे अभी देखना है?
       *[other] { $count } बातें ऐसी भी हैं जो आपको जाननी हैं। क्या उन्हें अभी एक-एक करके देखना है?
    }
disclose-look = अभी देखें
disclose-look-later = बाद में
disclose-rests = यह तब तक रुका है जब तक { $mediator } की आपसे बात न हो जाए। कुछ भी नहीं खोता, और इसमें से कुछ आगे नहीं भेजा जाता।
disclose-looked-later = ठीक है। जब चाहें, /continue से इस पर लौटें।

## आपने क्या कहा, और वह किसे दिखता है

disclose-ledger-title = क्या दूसरे पक्ष तक जा सकता है, और वह कहाँ तक पहुँचा
disclose-kind-tell = उन्हें नहीं पता: { $label }
disclose-kind-need = आपको जानना है: { $label }
disclose-kind-answer = उन्होंने पूछा: { $label }
disclose-take-back = वापस लें
disclose-taken-back = इसे वापस ले लिया गया। अब यह केवल मध्यस्थ को दिख सकता है, और आगे नहीं भेजा जाता।
disclose-too-late = यह भेजा जा चुका है, इसलिए इसे वापस लेना या बदलना अब संभव नहीं। अब इसका क्या मतलब है, इस पर { $mediator } से बात हो सकती है; /human से उन्हें पता चल जाता है।
disclose-state-undecided = अभी नहीं देखा गया। /continue से इस पर जाएँ।
disclose-state-undecided-held = अभी नहीं देखा गया।
disclose-state-not-agreed = आपने अभी किन्हीं शब्दों पर सहमति नहीं दी है।
disclose-state-agreed = आपने इन शब्दों पर सहमति दी: { $at }।
disclose-state-not-before = { $mediator } की ओर से इसे { $at } के बाद आगे भेजा जा सकता है। भेजे जाने तक इसे वापस लिया जा सकता है।
disclose-state-day = { $day } से पहले नहीं, जैसा आपने कहा।
disclose-state-kept = { $mediator } ने इसे बैठक के लिए रखा है।
disclose-state-taken-back = आपने इसे वापस ले लिया।
disclose-state-seen = { $mediator } ने इसे आगे भेजा: { $at }; तब से यह दूसरे पक्ष को दिख सकता है।
disclose-kind-marked = आपका जवाब: { $label }
disclose-came-about = यह हो गया है
disclose-decide-anew = इसका फ़ैसला करें
disclose-mark =
    { $regime ->
        [opt_out] कोई जवाब साझा करें या रोक लें
        [no_secrets] कोई जवाब साझा करें या बाहर रखें
       *[opt_in] कुछ और साझा किया जा सकता है
    }
disclose-mark-offer =
    { $regime ->
        [opt_out] आप चाहें तो अपना कोई भी जवाब देखें और उसे साझा करें, या रोक लें।
        [no_secrets] आप चाहें तो अपना कोई भी जवाब देखें और उसे अपने शब्दों में साझा करें, या बाहर रखें।
       *[opt_in] अगर कुछ और साझा किया जा सकता है, तो आप चाहें तो अपना कोई भी जवाब देखें।
    }
disclose-mark-which =
    { $regime ->
        [opt_in] कौन-सा जवाब देखना है? आपके कहे बिना उसमें से कुछ कहीं नहीं जाता।
       *[other] कौन-सा जवाब देखना है? उसका क्या हो, यह आप चुनें।
    }
disclose-mark-none = इस तरह का कोई जवाब अभी नहीं है।
disclose-mark-one = { $name }
disclose-mark-on = और जवाब
disclose-state-told = यह किस बारे में है, यह { $mediator } की ओर से दूसरे पक्ष को बताया जा सकता है।
disclose-state-unnamed = { $mediator } इसे काम में लें तो यह नहीं बताया जाता कि बात किसकी है। फिर भी कोई अंदाज़ा लगा सकता है।
disclose-state-left-out = आपने इसे बाहर रखा है, इसलिए इसमें से कुछ आगे नहीं जाता। { $mediator } ने इसे पढ़ा है।
disclose-state-condition = यह होने से पहले नहीं: “{ $condition }”
disclose-state-came-about = आपने कहा कि यह हो गया है।
disclose-received-title = आप तक क्या आया है
disclose-received-tap = पढ़ने के लिए नंबर दबाएँ।
disclose-received-line = { $at } · { $category }

## जो आया है

disclose-show = दिखाएँ
disclose-later = बाद में
disclose-hide = फिर से छिपाएँ
disclose-arrived-tell = { $mediator } ने आपको यह भेजा है, दूसरे पक्ष के अपने शब्दों में:
disclose-arrived-need = { $mediator } ने आप तक यह सवाल पहुँचाया है, दूसरे पक्ष के अपने शब्दों में:
disclose-arrived-answer = आपने पूछा था: “{ $question }” { $mediator } ने आपको यह जवाब भेजा है, दूसरे पक्ष के अपने शब्दों में:
disclose-arrived-swap = { $mediator } ने अदला-बदली खोल दी है। यह दूसरे पक्ष से है, उनके अपने शब्दों में:
disclose-reply = जवाब दें
disclose-reply-not = अभी नहीं
disclose-not-now = ठीक है। किसी को नहीं बताया जाता, और जवाब जब चाहें दें।

## वाक्य के साथ काग़ज़ या फ़ोटो। उसका नाम उस फ़ाइल के बारे में कुछ नहीं बताता जिससे वह बनी

disclose-paper = { $label }
disclose-paper-photo = फ़ोटो { $number } · { $about }
disclose-paper-pdf = PDF { $number } · { $about }
disclose-with-it = इसके साथ: ऊपर की नक़ल, “{ $name }” नाम से
disclose-state-with-it = इसके साथ: { $name } ({ $digest })
desk-share-with-it = इसके साथ: { $name } ({ $digest }), नीचे की नक़ल
desk-swap-with-it = इसके साथ: { $name } ({ $digest })
desk-history-paper = साथ का काग़ज़
desk-history-digest = काग़ज़ का SHA-256

## श्रेणियाँ

disclose-category-figures = रक़म और आँकड़े
disclose-category-documents = दस्तावेज़
disclose-category-dates = तारीख़ें
disclose-category-reasons = वजहें
disclose-category-plans = योजनाएँ
disclose-category-people = लोग
disclose-category-effects = असर
disclose-category-other = दूसरा विषय

## मध्यस्थ की मेज़: पक्षों के बीच क्या जाए

desk-share-title =
    { $count ->
        [0] { $ref }: आगे भेजने के लिए कुछ नहीं है।
        [one] { $ref }: { $count } चीज़ देखनी है
       *[other] { $ref }: { $count } चीज़ें देखनी हैं
    }
desk-rules =
    { $regime ->
        [opt_out] नियम: कोई पक्ष आपको जो बताए, उसका सार बताया जा सकता है, जब तक वह उसे रोक न ले।
        [no_secrets] नियम: कुछ छिपा नहीं; कोई पक्ष आपको जो बताए, उसका सार बताया जा सकता है।
       *[opt_in] नियम: सहमति के बिना कुछ नहीं बताया जाता।
    }
desk-rules-open = हमेशा खुला: { $kinds }।
desk-share-tell = { $name } · बताना है
desk-share-need = { $name } · पूछना है · { $category }
desk-share-ready = कब से भेजा जा सकता है: { $at }।
desk-share-send = भेजें
desk-share-reconsider = फिर से सोचने को कहें
desk-share-take-up = फिर से सामने लाएँ
desk-share-keep = बैठक के लिए रखें
desk-share-sent = ✓ भेजा गया { $at } · { $name } से
desk-share-asked = { $name } से इसे फिर से देखने को कहा गया ({ $at })।
desk-share-gone = यह अब यहाँ बाक़ी नहीं है।
desk-share-why-cooling = सोचने का समय अभी बीता नहीं है। इसके बाद भेजा जा सकता है: { $at }।
desk-share-why-later = जिनकी बात है, उन्होंने बाद का एक दिन बताया है, या उन्हें पहले किसी बात का इंतज़ार है।
desk-share-not-theirs = जिन्होंने यह बताया, उन्होंने इसके बारे में चुना: “यह किसी और की बात है”।
desk-share-condition = जिनकी बात है, उन्हें इसका इंतज़ार है: “{ $condition }”
desk-share-told = यह किस बारे में है, यह आप चाहें तो अपने शब्दों में बताएँ।
desk-share-why-kept = आपने इसे बैठक के लिए रखा है। जब तक आप इसे फिर से सामने न लाएँ, यह नहीं भेजा जाता।
desk-share-why-early = इसे { $at } के बाद खोला जा सकता है। तब तक हर कोई अपना डाला हुआ बदल सकता है।
desk-share-why-held = कृपया पहले उन सबसे बात करें जिनसे बात करने को आपसे कहा गया है। तब तक कुछ आगे नहीं भेजा जाता।
desk-share-why-no-consent = जिनकी बात है, उन्होंने इन शब्दों पर सहमति नहीं दी है।
desk-share-why-other-words = जिनकी बात है, उन्होंने दूसरे शब्दों पर सहमति दी है।
desk-share-why-withdrawn = जिनकी बात है, उन्होंने इसे वापस ले लिया है।
desk-share-why-scope = जिनकी बात है, उन्होंने इसे साझा करने के लिए नहीं चुना है।
desk-share-why-safety = यह सुरक्षा फ़ाइल में है, जो कभी आगे नहीं भेजी जाती।
desk-share-why-not-yours = यह उपलब्ध नहीं है।
desk-share-why-revealed = यह पहले ही भेजा जा चुका है।
desk-share-why-closed = मामला बंद है।
desk-share-why-unconfirmed = अभी इसे पढ़ने वाला कोई नहीं: कृपया पहले पुष्टि करें कि जो जुड़े हैं, आमंत्रण उन्हीं का था। /case में दिखता है।
desk-share-why-unknown = कृपया पहले पुष्टि करें कि जिन्होंने इस पर हाँ कहा, आमंत्रण उन्हीं का था। /case में दिखता है।
desk-share-why-nobody = अभी इसे पढ़ने वाला कोई नहीं: दूसरे पक्ष ने भाग लेने के लिए सहमति नहीं दी है।

## मध्यस्थ जो लिखते हैं

disclose-wrote = { $mediator } ने आपको लिखा है:
disclose-look-again = { $mediator } का अनुरोध है कि आप इसे एक बार फिर देखें। आपके नए सिरे से सहमत हुए बिना यह आगे नहीं भेजा जाता।
disclose-reconsider = फिर से देखें
desk-message-to-whom = { $ref }: आपका संदेश किसके लिए है?
desk-message-to = { $name }
desk-message-to-all = सभी पक्ष, वही शब्द
desk-message-sent = ✓ उन्हें एक तटस्थ सूचना मिलती है, और उसे दबाने पर यह दिखता है।
desk-message-missed = नहीं बताया गया: { $names }। वे अभी यहाँ नहीं हैं, या उन्होंने संदेश न भेजने को कहा है।
desk-message-warning = भेजने से पहले कृपया इसे देखें
desk-message-found-words = इसमें “{ $found }” दोहराया गया है – { $name } से, आगे नहीं भेजा गया ({ $label }):
desk-message-found-number = इसमें संख्या { $found } है – { $name } की उस बात में भी जो आगे नहीं भेजी गई ({ $label }):
desk-message-found-date = इसमें तारीख़ { $found } है – { $name } की उस बात में भी जो आगे नहीं भेजी गई ({ $label }):
desk-message-found-name = इसमें नाम { $found } है – { $name } की उस बात में भी जो आगे नहीं भेजी गई ({ $label }):
desk-message-substance = यह किस बारे में है, यह आपकी ओर से बताया जा सकता है, पर ये शब्द उन्हीं के हैं जिनकी बात है।
desk-message-unnamed = यह आपके काम में आ सकता है, पर यह बताए बिना कि बात किसकी है।
desk-message-from-sentence = दूसरे पक्ष के लिए लिखा गया वाक्य
desk-message-from-exchange = अदला-बदली में डाला गया
desk-message-send-anyway = फिर भी भेजें
desk-message-do-not = न भेजें
desk-message-anyway = ✓ आपने इसे फिर भी भेज दिया है।
desk-message-dropped = इसे नहीं भेजा गया। /message से नया शुरू होता है।
desk-message-left-out = आपकी टिप्पणी हटा दी गई। उनसे उसके बिना फिर से देखने को कहा गया है।

## अदला-बदली: पक्ष के लिए

disclose-slot = { $mediator } ने एक अदला-बदली रखी है, विषय “{ $category }”: { $weight }। अगर हर पक्ष कुछ डाले, तो { $mediator } के देखने के बाद सब एक साथ खुलता है।
disclose-slot-more = { $mediator } ने “{ $category }” वाली अदला-बदली में हर पक्ष से पूछा है कि क्या थोड़ा और डाला जा सकता है। अगर हर पक्ष कुछ डाले, तो { $mediator } के देखने के बाद सब एक साथ खुलता है।
disclose-slot-terms = अगर नहीं, तो कुछ नहीं खुलता और किसी को पता नहीं चलता कि किसने कुछ डाला। कुछ डालना, बदलना या रहने देना { $at } तक हो सकता है।
disclose-slot-in = कुछ डालें
disclose-slot-pass = रहने दें
disclose-slot-receipt = धन्यवाद। अदला-बदली तय समय पर खुलती है; आपको { $at } के बाद संदेश मिलेगा।
disclose-slot-change = अपना फ़ैसला बदलें
disclose-slot-over = इस अदला-बदली में अब कुछ और नहीं डाला जा सकता। इसके पूरे होने पर आपको संदेश मिलेगा।
disclose-slot-closed = यह अदला-बदली नहीं खोली गई। आपके लिए करने को कुछ नहीं है।
disclose-slot-opened = यह अदला-बदली खोली गई। इससे जो निकला वह /ledger में है।
disclose-put-in-running = “{ $category }” वाली अदला-बदली में डाला गया: यह तभी खुलता है जब वे भी बताएँ।
disclose-put-in-opened = “{ $category }” वाली अदला-बदली में डाला गया: वह खोली गई, और यह दूसरे पक्ष को दिख सकता है।
disclose-put-in-closed = “{ $category }” वाली अदला-बदली में डाला गया: वह नहीं खोली गई, और इसे केवल मध्यस्थ ने देखा है।
disclose-taken-out = इसे अदला-बदली से वापस ले लिया गया, जैसे आपने रहने दिया हो। दूसरे पक्ष को इसका कुछ पता नहीं चलता।
disclose-weight-harmless = शुरुआत के लिए कोई छोटी बात
disclose-weight-useful = कोई ऐसी बात जिसे जानना काम आए
disclose-weight-sensitive = कोई ऐसी बात जिसे कहना आसान नहीं

## अदला-बदली: मध्यस्थ के लिए

desk-swap-title =
    { $count ->
        [0] { $ref }: कोई अदला-बदली नहीं चल रही।
        [one] { $ref }: { $count } अदला-बदली चल रही है
       *[other] { $ref }: { $count } अदला-बदलियाँ चल रही हैं
    }
desk-swap-line = { $category } · { $weight } · { $at } तक
desk-swap-marked = { $name } ने अदला-बदली के लिए चुना: { $kinds }। यह केवल आपको दिखता है।
desk-swap-look = “{ $category }” देखें
desk-swap-new = नई अदला-बदली रखें
desk-swap-of = { $name }:
desk-swap-passed = रहने दिया
desk-swap-nothing = अभी कुछ नहीं
desk-swap-open = दोनों खोलें
desk-swap-more = थोड़ा और माँगें
desk-swap-close = बिना खोले ख़त्म करें
desk-swap-begun = “{ $category }” वाली अदला-बदली { $at } तक चलेगी। फिर देखने और खोलने के लिए आपके पास एक दिन है; उसके बाद, उसमें जो भी हो, वह अपने-आप ख़त्म हो जाती है।
desk-swap-left = कोई अदला-बदली नहीं रखी गई।
desk-swap-stands = जो सामने रखा गया था, वह वैसा ही है। /swap से देखें।
desk-swap-opened = ✓ “{ $category }” वाली अदला-बदली खोल दी गई ({ $at })। उस पल से सभी पक्ष इसे पढ़ सकते हैं।
desk-swap-asked = “{ $category }” वाली अदला-बदली के सभी पक्षों से, उन्हीं शब्दों में, थोड़ा और माँगा गया। उनके पास { $at } तक का समय है; उसके बाद इसे खोला जा सकता है।
desk-swap-closed = “{ $category }” वाली अदला-बदली बिना खोले ख़त्म की गई ({ $at })। सभी पक्षों को एक ही बात बताई जाती है।
desk-swap-over = “{ $category }” वाली अदला-बदली पूरी हो गई।

## मामले का कार्ड

desk-send-on =
    { $count ->
        [0] आगे भेजें
       *[other] आगे भेजें ({ $count })
    }
desk-exchanges = अदला-बदली

## जो पक्षों के बीच गया, फ़ाइल में

desk-history = जो पक्षों के बीच गया
desk-history-at = भेजा गया
desk-history-rule = नियम
desk-history-from = किससे
desk-history-kind = प्रकार
desk-history-category = श्रेणी
desk-history-words = शब्द
desk-history-agreed = सहमति कब
desk-history-for = किसके लिए
desk-history-to = किसने पढ़ा
desk-history-shown = दिखाया गया
desk-history-hidden = फिर छिपाया गया
desk-history-new = उनके लिए नया
desk-history-differently = उन्हें अलग क्या दिखता है
desk-history-before = पहले कितना मायने रखता था (0–10)
desk-history-now = अब कितना मायने रखता है (0–10)
desk-history-rule-r1 = सहमति से साझा
desk-history-rule-r2 = अदला-बदली खोली गई
desk-history-kind-tell = बताया
desk-history-kind-need = पूछा

## बंद दायरा

disclose-range-asked = { $mediator } की ओर से हर पक्ष से यही पूछा जा रहा है: क्या दायरे के आँकड़े केवल { $mediator } के लिए खोले जा सकते हैं? दूसरे पक्ष को आपके आँकड़े कभी नहीं दिखते।
disclose-range-terms = वे तभी खुलते हैं जब हर पक्ष हाँ कहे; आँकड़े दिए हों या नहीं, जवाब { $at } तक दिया जा सकता है। फिर दोनों पक्षों को बताया जाता है कि सबने हाँ कहा या नहीं। “बंद” से हाँ कहने वाले को पता चलता है कि दूसरे ने हाँ नहीं कहा।
disclose-range-yes = हाँ, मध्यस्थ के लिए
disclose-range-no = नहीं, बंद रहें
disclose-range-receipt = धन्यवाद। आपका जवाब किसी को नहीं बताया जाता; आपको { $at } के बाद संदेश मिलेगा।
disclose-range-change = मेरा जवाब बदलें
disclose-range-over = यह सवाल ख़त्म हो गया है। आपको जल्द संदेश मिलेगा।
disclose-range-opened = हर पक्ष ने हाँ कहा: अब { $mediator } को दायरे दिखते हैं। दूसरे पक्ष को आपका दायरा नहीं दिखता।
disclose-range-sealed = दायरे बंद ही रहते हैं। आपको कुछ नहीं करना है।
