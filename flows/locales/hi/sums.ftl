# किसी के अपने आँकड़ों का जोड़, उसी को पढ़कर सुनाया गया, हिन्दी में। सिर्फ़ हिसाब: न कोई राय, न सलाह, न अनुमान।

sums-note = यह सिर्फ़ आपके अपने आँकड़ों का हिसाब है। कोई आँकड़ा बदलना हो तो उस पर टैप करें।
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
sums-open = ये खाली हैं, इसलिए गिने नहीं गए: { $labels }।
sums-coming-back = जो पैसा शायद वापस आए, वह इसमें से घटाया नहीं गया है।
sums-hours = पैसे के अलावा, महीने में घंटे: { $hours }।
