# किसी के अपने आँकड़ों का जोड़, उसी को पढ़कर सुनाया गया, हिन्दी में। सिर्फ़ हिसाब: न कोई राय, न सलाह, न अनुमान।

sums-note = यह केवल आपके अपने आँकड़ों का हिसाब है। कोई आँकड़ा बदलना हो तो उसे दबाएँ।
sums-change = बदलें: { $label }
sums-from = { $low } या उससे ज़्यादा

## अगर समझौता न हो

sums-costs-title = आपके अपने आँकड़ों में
sums-costs-once = एक बार { $once }।
sums-costs-monthly = हर महीने { $monthly }।
sums-costs-monthly-timed = हर महीने { $monthly }, समय { $months }: यानी { $whole }।
sums-costs-both = एक बार { $once }, और हर महीने { $monthly }।
sums-costs-both-timed = एक बार { $once }, और हर महीने { $monthly }, समय { $months }: यानी कुल { $whole }।
sums-months-up-to = ज़्यादा से ज़्यादा { $most } महीने
sums-months-span = { $least } से { $most } महीने
sums-months-from = { $least } महीने या उससे ज़्यादा
sums-open = ये खुले छोड़े गए, इसलिए गिने नहीं गए: { $labels }।
sums-coming-back = जो पैसा शायद वापस आए, वह इसमें से घटाया नहीं गया है।
sums-hours = पैसे के अलावा, महीने में घंटे: { $hours }।

## किस्तें (मध्यस्थ भी एक पक्ष के आँकड़ों के बारे में पढ़ते हैं: शीर्षक के नीचे "आप" कभी नहीं)

sums-plan-title = आपकी किस्तों का हिसाब
sums-plan-two-currencies = दोनों रक़में अलग-अलग मुद्रा में हैं, इसलिए कोई हिसाब नहीं किया गया।
sums-plan-each = { $owed }, हर बार { $each } देकर।
sums-plan-rhythm = { $owed }, { $rhythm } { $each } देकर।
sums-plan-from = { $owed }, { DATETIME($day, dateStyle: "long") } से { $rhythm } { $each } देकर।
sums-plan-weekly = हर हफ़्ते
sums-plan-fortnightly = हर दो हफ़्ते पर
sums-plan-monthly = हर महीने
sums-plan-payments =
    { $count ->
        [one] यानी { $count } भुगतान।
       *[other] यानी { $count } भुगतान।
    }
sums-plan-payments-last =
    { $count ->
        [one] यानी { $count } भुगतान, { $last } का।
       *[other] यानी { $count } भुगतान, आख़िरी { $last } का।
    }
sums-plan-payments-span = यानी { $least } से { $count } भुगतान।
sums-plan-done = इस तरह { $month } में पूरा चुक जाएगा।
sums-plan-done-span = इस तरह { $month } और { $late } के बीच पूरा चुक जाएगा।

## अहम तारीख़ें

sums-dates-title = आपकी तारीख़ें, समय के क्रम में
sums-dates-note = जिसमें साल नहीं है वह बाद में आता है, और जिसमें तारीख़ नहीं वह आख़िर में। आपके शब्द वैसे ही रहते हैं।
sums-date = { $when }: { $words }
sums-date-bare = { $when }
sums-date-none = तारीख़ नहीं: { $words }
