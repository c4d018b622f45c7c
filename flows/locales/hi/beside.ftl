# किसी पक्ष के साथ के लोग (वकील, सहारा देने वाला व्यक्ति, दुभाषिया), हिन्दी में: पक्ष क्या तय करता है, वे क्या पढ़ते हैं, मध्यस्थ की स्क्रीन।

beside-section-beside = एक संदेश

beside-words = { $mediator } को क्या बताना है?
    .label = मध्यस्थ को लिखा गया
    .why = यह केवल { $mediator } को दिखता है।
    .example = क्या मसौदा दो दिन पहले मिल सकता है?

## पक्ष: /seats

beside-title = आपके साथ कौन है
beside-none = यहाँ आपके साथ अभी कोई नहीं है। { $mediator } की ओर से किसी को बुलाया जा सकता है, जो आपको सलाह दे, आपके साथ रहे, या दुभाषिया हो।
beside-ask-counsel = मुझे सलाह देने वाला कोई है
beside-ask-support = मेरे साथ रहने वाला कोई है
beside-ask-interpreter = मुझे दुभाषिया चाहिए
beside-asked = { $mediator } को पता है, और उनकी ओर से बुलावा भेजा जा सकता है। आपके तय किए बिना उन्हें आपका कहा कुछ नहीं दिखता, और आपकी जगह किसी बात पर सहमति देना उनके हाथ में नहीं है।
beside-role-counsel = आपको सलाह देने वाला व्यक्ति
beside-role-support = आपके साथ रहने वाला व्यक्ति
beside-role-interpreter = दुभाषिया
beside-sees =
    { $insight ->
        [all] { $name }, { $role }: आपका कहा सब दिखता है, सिवाय सुरक्षित संपर्क के आपके जवाबों के।
        [marked] { $name }, { $role }: वही दिखता है जिस पर आपने निशान लगाया है, और कुछ नहीं।
       *[nothing] { $name }, { $role }: आपका कहा कुछ नहीं दिखता।
    }
beside-waits = { $mediator } की ओर से अभी पुष्टि नहीं हुई है कि ये वही हैं। तब तक इन्हें किसी भी हाल में कुछ नहीं दिखता।
beside-all = सुरक्षित संपर्क छोड़कर सब
beside-marked = केवल जो मैं चुनूँ
beside-nothing = कुछ नहीं
beside-mark = चुनें कि उन्हें क्या दिखे
beside-mark-which = जो उन्हें दिख सकता है, उसे दबाएँ। वापस लेने के लिए फिर दबाएँ; जो पढ़ लिया गया, वह पढ़ लिया गया।
beside-mark-none = निशान लगाने के लिए अभी कुछ नहीं है।
beside-mark-done = हो गया

## जो किसी पक्ष के साथ है

beside-welcome = यहाँ आपकी जगह एक पक्ष के साथ है, और { $mediator } को यह पता है। आपका यहाँ लिखा केवल { $mediator } तक जाता है।
beside-welcome-sees = आपका पक्ष आपको जो दिखाना चाहे, वह /ledger में है। उनकी जगह जवाब देना, सहमति देना या कुछ साझा करना आपके हाथ में नहीं है।
beside-sent = यह { $mediator } के पास है, और किसी के पास नहीं।
beside-only-words = कृपया इसे शब्दों में लिखें, 2,000 अक्षरों तक, या फ़ोटो, दस्तावेज़ या वॉइस नोट भेजें। यहाँ और कुछ नहीं लिया जा सकता।
beside-ledger = आपका पक्ष आपको क्या दिखाता है
beside-ledger-none = अभी यहाँ ऐसा कुछ नहीं है जो आपको दिख सके।
beside-ledger-line = { $label }: { $answer }
beside-help =
    आप जो भी लिखें या भेजें, वह केवल { $mediator } तक जाता है।
    /ledger – आपका पक्ष आपको क्या दिखाता है
    /language – भाषा बदलें
    /help – यह सूची

## पहले मेरे वकील से पूछना है

beside-consulted = { $name } को ये शब्द दिख सकते हैं, और उनकी राय आपको मिल सकती है। इससे किसी बात पर सहमति नहीं हो जाती।
beside-consult = इस पर सहमति से पहले आपकी राय माँगी गई है। दूसरा पक्ष ठीक यही पढ़ेगा:
beside-fine = मेरी ओर से ठीक है
beside-talk = पहले बात कर लें
beside-advised-fine = ✓ उन्हें दिखता है: मेरी ओर से ठीक है। फ़ैसला उन्हीं का है।
beside-advised-talk = ✓ उन्हें दिखता है: पहले बात कर लें। फ़ैसला उन्हीं का है।
beside-advice-fine = आपको सलाह देने वाले व्यक्ति का कहना है: मेरी ओर से ठीक है।
beside-advice-talk = आपको सलाह देने वाले व्यक्ति का कहना है: पहले बात कर लें।
beside-advice-yours = इससे किसी बात पर सहमति नहीं हो जाती। फ़ैसला आपका है।

## मध्यस्थ

desk-notice-seat = { $ref }: किसी के लिए एक जगह माँगी गई है।
desk-beside-counsel = { $name } के वकील
desk-beside-support = { $name } के साथ रहने वाला व्यक्ति
desk-beside-interpreter = { $name } के दुभाषिया
desk-beside-invite = बुलाएँ: { $who }
desk-beside-ready = { $who }: अगला संदेश आगे भेजें, और कोड फ़ोन पर बताएँ।
desk-beside-link = { $link }
desk-beside-here = { $who }: जगह दी गई ({ $account })
desk-todo-beside = बाक़ी काम: क्या “{ $account }” सचमुच { $who } हैं?
desk-beside-yes = ✓ हाँ: { $who }
desk-beside-wrote = { $who } ने आपको लिखा है:
desk-beside-sent = भेजने वाले: { $who }
desk-beside-answer = जवाब दें: { $who }
