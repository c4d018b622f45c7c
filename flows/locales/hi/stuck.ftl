# सैंडबॉक्स की दूसरी कहानी, हिन्दी में।

sandbox-chapter-stuck = बैठक से कुछ नहीं निकला: मध्यस्थ की ओर से नई शुरुआत
sandbox-chapter-stuck-left = सुश्री R. इसे एक बार और, अकेले में देखती हैं
sandbox-chapter-stuck-right = श्री D. भी यही करते हैं, और किसी को दूसरे का पता नहीं चलता
sandbox-chapter-stuck-new = क्या नया है: दो अदला-बदली, जो दोनों देने को तैयार हैं
sandbox-chapter-stuck-opened = एक अदला-बदली खुलती है, और एक नहीं
sandbox-chapter-stuck-shifted = क्या बदला
