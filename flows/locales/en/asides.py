"""What people say to the assistant beside their answers; see `flows.asides`."""

from __future__ import annotations

from flows.asides import Aside, AsideWords

TABLE = AsideWords(
    words={
        "they": r"""(?:she|he|they|(?:the )?other (?:side|party|person|one)|(?:my|the) (?:ex|wife|husband|partner|boss|manager|
            employer|employee|neighbou?rs?|landlord|landlady|tenant|colleague))""",
        "say": "(?:say|said|write|written|answer|answered|tell you|told you|want|think|offer)",
        "saying": "(?:saying|asking for|offering|thinking)",
        "said": "(?:said|says?|wrote|(?:has|have) (?:said|written)|answered|wants?)",
        "done": "(?:answer|say|write|reply|finish|start|join|agree|answered|said|written|replied|finished|started|joined|agreed)",
        "about": "(?: (?:about (?:me|us|it|this|that)|to you|so far|yet|then))*",
        "yet": "(?: (?:anything|something|yet|already|so far|to you|to it|too))*",
        "please": "(?: please)?",
        "so": "(?:so |and |but |then )?",
    },
    patterns={
        Aside.OTHER_SIDE: r"""
            (?:so |and |but )?what (?:did|does|do|has|have) {they} {say}{about}
            (?:so |and )?what (?:is|are|was|s) {they} {saying}{about}
            (?:so |and )?what s (?:she|he) {saying}{about}
            (?:has|have|did) {they} (?:already )?{done}{yet}
            (?:is|are) {they} (?:done|finished|ready|there){yet}
            (?:please )?(?:tell|show) me what {they} {said}{please}
            (?:can|could|may) (?:i|you) (?:see|know|read|tell me|show me) what {they} {said}{please}
        """,
        Aside.AUTHORITY: r"""
            (?:hello |hi )?(?:i m|i am|this is) (?:the|your|a) (?:mediator|administrator|admin|operator|developer)
            (?:please )?(?:show|give|send|tell) me (?:everything|all (?:the )?answers|the briefing|all data|the whole case)
            ignore (?:all |your |all your )?(?:previous |earlier )?(?:instructions|rules)
        """,
        Aside.ADVICE: r"""
            {so}am i (?:\w+ )?(?:allowed|entitled|permitted|obliged|required) to .+
            {so}(?:is|are) {they} (?:\w+ )?(?:allowed|entitled|permitted) to .+
            {so}(?:can|may|could|must|do) (?:i|we|{they}) (?:legally|lawfully) .+
            {so}(?:can|may|could) (?:i|we) (?:withhold|hold back|keep back|stop paying) (?:the |my |our |any )?rent(?: .+)?
            {so}(?:is|would) (?:it|this|that) (?:be )?(?:even )?(?:legal|lawful|illegal|unlawful|against the law)(?: .+)?
            {so}do (?:i|we|{they}) have (?:the |a |any )?(?:legal )?(?:right to .+|rights)
            {so}what are my (?:legal )?rights(?: .+)?
            {so}what does the law say(?: .+)?
            {so}(?:do i have|have i got) a (?:good |strong )?case
            {so}(?:will|would|could) i win(?: .+)?
            {so}should (?:i|we) (?:sue|sign|withhold|appeal|go to court|take (?:him|her|them|it|this) to court|get a lawyer|see a lawyer)(?: .+)?
            {so}do i need a (?:lawyer|solicitor)(?: .+)?
        """,
    },
)
