# A party's own copy of what they told, in English: to look through and approve. Only its owner reads it.

own-copy-button = My own copy
own-copy-ask = Here is what you told { $mediator }, as you told it. Is it right so?
own-copy-right = Yes, this is right
own-copy-change = I want to change something
own-copy-cross = What may cross
own-copy-later = Leave it for now
own-copy-approved = Thank you. { $mediator } can see that you have looked it through.
own-copy-reopened = Here are your answers again. Tap the number of the one you would like to change.
own-copy-left = It stays as it is. /ledger has it again whenever you like.
own-copy-crosses-not = This page is for you. Nothing crosses by it; each sentence goes only when { $mediator } sends it on.
own-copy-told-title = What I told { $mediator }
own-copy-told-intro = In your own words, with who may see each answer. What you said about safety is kept apart and is not in it.
own-copy-told-none = Nothing is answered yet.
own-copy-willing-title = What the other side may read
own-copy-willing-intro = Only sentences you have agreed to, in exactly these words. What waits for an exchange is not among them.
own-copy-willing-none = You have agreed to no sentence yet.
own-copy-agreed = agreed to by you; not sent on
own-copy-crossed = sent on { DATETIME($day, dateStyle: "long") }
