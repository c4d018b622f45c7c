# बैठक अटक जाने पर नई शुरुआत, हिन्दी में। दोनों पक्षों को यही शब्द जाते हैं। { $item } व्यक्ति के अपने शब्दों में वह बात है।

## शुरू करना है या नहीं

fresh-asked = { $mediator } की ओर से एक नई शुरुआत का सुझाव है, और हर पक्ष से यही पूछा जाता है। ये कुछ सवाल हैं, जिनके जवाब आप अकेले में दें।
fresh-asked-pause = इसके लिए विराम रखा गया है। इसमें लगभग बारह मिनट लगते हैं।
fresh-asked-time = इसमें लगभग बारह मिनट लगते हैं, जब भी आपको ठीक लगे।
fresh-asked-topics = आपकी अपनी सूची में से, यह इनके बारे में है:
fresh-asked-private = आप भाग लेते हैं या नहीं, यह केवल { $mediator } को पता चलता है। आपका लिखा कुछ भी आपकी हाँ के बिना दूसरे पक्ष तक नहीं जाता।
fresh-topic = “{ $topic }”
fresh-begin = अभी शुरू करें
fresh-go-on = आगे बढ़ें
fresh-later = बाद में
fresh-adviser = पहले अपने सलाहकार के साथ
fresh-not = इस बार नहीं
fresh-said-later = ठीक है, यह खुला रहता है। /continue इसे फिर दिखाता है।
fresh-said-adviser = ठीक है, सलाहकार से बात होने तक यह खुला रहता है। /continue इसे फिर दिखाता है।
fresh-said-not = ठीक है। यहाँ और कुछ नहीं पूछा जाता, और जब तक यह खुला है, शुरू करना हो सकता है।
fresh-over = यह पूरा हो गया है। आपके लिए करने को कुछ नहीं है।
fresh-picture = { $label }: { $answer }
freshstart-done = धन्यवाद। आपके जवाब { $mediator } को दिखते हैं।

## आगे बढ़ने से पहले

freshstart-section-opening = नई शुरुआत

freshstart-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

freshstart-how-it-goes = यहाँ इस सबको एक बार और, अकेले में देखने की जगह है। { $all_seen }
    .label = यह कैसे चलता है

## क्या हुआ

freshstart-section-room = क्या हुआ

freshstart-happened = आपकी नज़र से बैठक में क्या हुआ? इसे छोड़ा भी जा सकता है।
    .label = बैठक में
    .why = एक जगह से जो दिखता है, वह दूसरी जगह से अलग दिख सकता है।
    .example = हमने आँकड़े दो बार देखे, और फिर कोई कुछ नहीं बोला

freshstart-did-to-you = और उसका आप पर क्या असर हुआ?
    .label = उसका असर
    .why = मन में जो आता है, उस पर भी बात हो सकती है, पर यह ज़रूरी नहीं।
    .example = मुझे लगा कि मेरी किसी बात की गिनती नहीं

## समझौते के बिना अपनी तस्वीर

freshstart-section-picture = समझौते के बिना

freshstart-still = समझौता न होने पर क्या होगा, इसके लिए आपका लिखा यह है। { $item } – क्या अब भी ऐसा ही है?
    .label = समझौते के बिना
    .why = यह आपके अपने आँकड़ों में आपकी अपनी तस्वीर है। इसमें कोई कुछ नहीं जोड़ता, और आप चाहें तो इसे बदलें।
    .opt-same = अब भी ऐसा ही है
    .opt-changed = बदल गया है

freshstart-now = अब कैसा है?
    .label = जैसा अब है
    .why = जो होता है, उससे तस्वीर बदलती है, और { $mediator } को आज वाली तस्वीर चाहिए।
    .example = पतझड़ तक लग सकता है, और लगभग 3,000 ख़र्च

## जो पता नहीं

freshstart-section-knowing = जो पता नहीं

freshstart-still-need = दूसरे पक्ष के बारे में अब भी क्या पता नहीं, जो फ़ैसले के लिए आपको जानना ज़रूरी है? हर बात के लिए एक संदेश।
    .label = अब भी पता नहीं
    .why = यह आपके मंज़ूर किए शब्दों में उनसे एक सवाल बन सकता है। यहाँ लिखने से कुछ नहीं भेजा जाता।
    .example = मरम्मत कब शुरू हो सकती है

freshstart-still-tell = उन्हें आपके पक्ष के बारे में अब भी क्या पता नहीं? हर बात के लिए एक संदेश; यहाँ लिखने से उन्हें पता नहीं चलता।
    .label = अब भी बताया नहीं गया
    .why = अक्सर कोई नई बात ही बातचीत को आगे ले जाती है। वह किसे दिखे, यह बाद में तय होता है, और वह आप पर है।
    .example = कि दो और दुकानों से पूछा जा चुका है

freshstart-section-each-thing = जो उन्हें नहीं पता

freshstart-weight = “{ $item }”: उन्हें यह पता चले, यह आपके लिए कितना आसान होगा?
    .label = बताना कितना आसान
    .why = पहले छोटी बातों की अदला-बदली हो सकती है। आपके जवाब से कुछ नहीं भेजा जाता।
    .opt-a-little = आसान
    .opt-some = थोड़ा ख़याल रखकर
    .opt-a-lot = आसान नहीं

## क्या अलग हो सकता है

freshstart-section-topics = क्या अलग हो सकता है

freshstart-differently = “{ $item }”: क्या इसमें कुछ है जो आपकी ओर से अलग तरह से कहा या किया जा सकता है?
    .label = अलग तरह से कहना या करना
    .why = यह बस एक विचार है और किसी को बाँधता नहीं। इसे छोड़ा भी जा सकता है।
    .example = पहले पूछना, और बाद में बिल दिखाना

freshstart-section-ahead = नई शुरुआत

freshstart-differently-all = क्या कुल मिलाकर कुछ है जो आपकी ओर से अलग तरह से कहा या किया जा सकता है?
    .label = कुल मिलाकर अलग तरह से
    .why = यह बस एक विचार है और किसी को बाँधता नहीं। इसे छोड़ा भी जा सकता है।
    .example = पहले पूछना, और बाद में बिल दिखाना

freshstart-new-start = क्या कोई एक वाक्य है जिससे आप नए सिरे से शुरू करना चाहें? वह रखा रहे, आप ख़ुद कहें या साझा हो, यह आप बाद में तय करें।
    .label = शुरुआत के लिए एक वाक्य
    .why = कुछ लोगों को पहला वाक्य तैयार रखना अच्छा लगता है। वह आपका ही रहता है।
    .example = पैसे से पहले तारीख़ें देख लें, तो मुझे अच्छा लगेगा

freshstart-next-hour = क्या हो, तो अगला घंटा आपके लिए काम का रहे?
    .label = अगला घंटा किससे काम का हो
    .why = इससे { $mediator } की ओर से उस घंटे की तैयारी हो सकती है।
    .example = यह सुनना कि पैसा किस लिए चाहिए

freshstart-obstacles = अब क्या आड़े आता है? जितने चाहें, चुनें।
    .label = अब क्या आड़े आता है
    .why = अलग-अलग रुकावटों में अलग तरह की मदद चाहिए, और वे बदलती हैं।
    .example = { intake-obstacles.example }
    .opt-missing-information = { intake-obstacles.opt-missing-information }
    .opt-figures = { intake-obstacles.opt-figures }
    .opt-distrust = { intake-obstacles.opt-distrust }
    .opt-hurt = { intake-obstacles.opt-hurt }
    .opt-principle = { intake-obstacles.opt-principle }
    .opt-someone-missing = { intake-obstacles.opt-someone-missing }
    .opt-no-money = { intake-obstacles.opt-no-money }
    .opt-deadline = { intake-obstacles.opt-deadline }
    .opt-law = { intake-obstacles.opt-law }
    .opt-pressure = { intake-obstacles.opt-pressure }
    .opt-waiting = { intake-obstacles.opt-waiting }

freshstart-odds = आज आपके विचार में समझौता होने की कितनी संभावना है, 0 (बिल्कुल नहीं) से 10 (पक्की) तक?
    .label = आज समझौते की संभावना
    .why = यह बस एक एहसास है, भविष्यवाणी नहीं, और यह बदल सकता है।
    .example = 0, 5 या 10

freshstart-odds-up = वह अंक किस बात से एक ऊपर जाएगा?
    .label = आज संभावना किससे बढ़ेगी
    .why = पूरे हल से ज़्यादा आसान एक छोटा क़दम बताना होता है।
    .example = बिल देख लेने से
