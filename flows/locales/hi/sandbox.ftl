# आज़माने वाले पन्ने की कहानी, हिन्दी में।

sandbox-chapter-open = मध्यस्थ ने एक मामला खोला
sandbox-chapter-left = सुश्री R. अपने फ़ोन पर तैयारी करती हैं
sandbox-chapter-left-decides = सुश्री R. तय करती हैं कि उन्हें क्या पता चले, किन शब्दों में
sandbox-chapter-right = श्री D. अपने फ़ोन पर तैयारी करते हैं
sandbox-chapter-right-decides = श्री D. एक बात अपने पास रखते हैं, और दूसरी की अदला-बदली चाहते हैं
sandbox-chapter-send = एक दिन बाद, जिस पर सहमति हुई, वह मध्यस्थ ने भेजा
sandbox-chapter-reads = श्री D. इसे पढ़ते हैं, और बताते हैं कि क्या बदला
sandbox-chapter-exchange = अदला-बदली: दोनों कुछ डालते हैं, बंद करके
sandbox-chapter-opened = मध्यस्थ ने देखा, और दोनों को एक साथ खोला
sandbox-chapter-read = मध्यस्थ ने रिपोर्ट पढ़ी
