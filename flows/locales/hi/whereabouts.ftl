# किसी की घड़ी कहाँ की है, हिन्दी में।

whereabouts-section-where = आप कहाँ हैं

whereabouts-city = किस बड़े शहर में इस समय वही बजा है जो आपके यहाँ?
    .label = शहर या समय क्षेत्र
    .why = तब समय आपकी घड़ी के हिसाब से दिखता है, और याद दिलाने वाले संदेश ठीक समय पर आते हैं। { $seen }
    .example = दिल्ली या Asia/Kolkata

whereabouts-set = अब से समय { $city } के हिसाब से दिखेगा। वहाँ इस समय { DATETIME($at, dateStyle: "full", timeStyle: "short") } है।
whereabouts-other = मेरा समय क्षेत्र दूसरा है
