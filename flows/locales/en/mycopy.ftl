# A party's own copy of what they told, in English: to look through and approve. Only its owner reads it.

mycopy-button = My own copy
mycopy-ask = Here is what you told { $mediator }, as you told it. Is it right so?
mycopy-right = Yes, this is right
mycopy-change = I want to change something
mycopy-cross = What may cross
mycopy-later = Leave it for now
mycopy-approved = Thank you. { $mediator } can see that you have looked it through.
mycopy-first = { $mediator } first has to confirm that it is you. Until then it does not count.
mycopy-reopened = Here are your answers again. Tap the number of the one you would like to change.
mycopy-left = It stays as it is. /ledger has it again whenever you like.
mycopy-crosses-not = This page is for you. Nothing crosses by it; each sentence goes only when { $mediator } sends it on.
mycopy-for = For you alone
mycopy-told-title = What I told { $mediator }
mycopy-told-intro = In your own words, with who may see each answer. What you said about safety is kept apart and is not in it.
mycopy-told-none = Nothing is answered yet.
mycopy-willing-title = What the other side may read
mycopy-willing-intro = Only sentences you have agreed to, in exactly these words. What waits for an exchange is not among them.
mycopy-willing-none = You have agreed to no sentence yet.
mycopy-agreed = agreed to by you; not sent on
mycopy-crossed = sent on { DATETIME($day, dateStyle: "long") }
