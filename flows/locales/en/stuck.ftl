# The sandbox's second story, in English.

sandbox-chapter-stuck = The meeting led nowhere: the mediator starts afresh
sandbox-chapter-stuck-left = Ms R. looks at it once more, on her own
sandbox-chapter-stuck-right = Mr D. does the same, and neither learns of it
sandbox-chapter-stuck-new = What is new: two exchanges, for what both would give
sandbox-chapter-stuck-opened = One exchange opens, and one does not
sandbox-chapter-stuck-shifted = What has shifted
