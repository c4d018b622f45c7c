# कोई पक्ष मध्यस्थ को जो लिखता है, हिन्दी में, और वह उन्हें कैसे दिखता है। { $answers } तब yes है जब यह उनके लिखे का जवाब हो।

handover-section-handover = एक संदेश

handover-words =
    { $answers ->
        [yes] आपको क्या जवाब देना है?
        [point] इसमें क्या पूरी तरह सही नहीं है, आपके अपने शब्दों में?
       *[no] बात किस बारे में है, आपके अपने शब्दों में? थोड़े-से शब्द काफ़ी हैं।
    }
    .label = मध्यस्थ को लिखा गया
    .why = इससे { $mediator } को पहले से तैयारी का मौक़ा मिलता है। चाहें तो इसे छोड़ दें: आपको बात करनी है, यह { $mediator } को पहले से पता है।
    .example = आगे बढ़ने से पहले मुझे बात करनी है

handover-add = कुछ शब्द जोड़ें
handover-answer = जवाब दें
handover-sent = यह { $mediator } के पास है, और किसी के पास नहीं। अब वहीं से आगे, जहाँ आपने छोड़ा था।
handover-left-out = कुछ नहीं लिखा गया। अब वहीं से आगे, जहाँ आपने छोड़ा था।

## मध्यस्थ

desk-notice-written = { $ref }: किसी ने आपको लिखा है।
desk-write-to-them = उन्हें लिखें
desk-written-read = पढ़ें
desk-written = { $name } ने आपको लिखा है:
desk-written-before = आपने लिखा था:
desk-written-answer = { $name } को जवाब दें
