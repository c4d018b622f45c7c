# पहला शब्द कहे जाने से पहले Telegram जो दिखाता है। जान-बूझकर तटस्थ: यह फ़ोन कोई और भी देख सकता है।

front-description = किसी बैठक की तैयारी में मदद, आपके फ़ोन पर और जब आपको ठीक लगे। यह आमंत्रण से काम करता है।
front-short = किसी बैठक की तैयारी में मदद।
front-party-start = शुरू करें, या जहाँ छोड़ा था वहीं से बढ़ें
front-party-continue = जहाँ छोड़ा था वहीं से आगे बढ़ें
front-party-review = अपने जवाब देखें
front-party-ledger = आपने क्या कहा, और वह किसे दिखता है
front-party-privacy = किसे क्या दिखता है
front-party-human = किसी इंसान से बात करें
front-party-language = भाषा बदलें
front-party-pause = अभी के लिए रुकें
front-party-hide = यह चैट साफ़ करें
front-party-delete = जो कुछ आपने कहा, सब मिटा दें
front-party-help = यहाँ क्या-क्या किया जा सकता है
front-desk-newcase = मामला खोलें
front-desk-cases = आपके मामले
front-desk-case = एक मामले का कार्ड
front-desk-briefing = रिपोर्ट पढ़ें
front-desk-share = जिस पर सहमति हुई, उसे आगे भेजें
front-desk-swap = अदला-बदली: सबके लिए या किसी के लिए नहीं
front-desk-message = किसी पक्ष को लिखें
front-desk-close = मामला बंद करें
front-desk-language = भाषा बदलें
front-desk-help = यहाँ क्या-क्या किया जा सकता है
