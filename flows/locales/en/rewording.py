"""Calmer words: what counts as blame, and what may be said instead; see `flows.rewording`."""

from __future__ import annotations

from collections.abc import Iterator

from flows.rewording import Change, RewordingWords

_BASES = (
    "accept agree allow answer apologise apologize arrive ask bring call care change check clean close come consult deliver do explain "
    "fix finish follow get give go have help hear inform invite keep knock know leave let listen lock look make mention move offer open "
    "park pay reply repair respect respond return say see send share show sign speak start stop take talk tell thank think try turn "
    "understand use visit wait want warn work write"
)
_PASTS = (
    "brought:bring came:come did:do gave:give got:get had:have heard:hear kept:keep knew:know left:leave made:make paid:pay said:say "
    "saw:see sent:send spoke:speak stopped:stop told:tell took:take thought:think understood:understand went:go wrote:write"
)


def _past(base: str) -> str:
    return (
        base + "d"
        if base.endswith("e")
        else base[:-1] + "ied"
        if base.endswith("y") and base[-2] not in "aeo"
        else base + "ed"
    )


def _third(base: str) -> str:
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in "aeo":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("o", "s", "sh", "ch", "x")) else "s")


def _negated() -> Iterator[tuple[str, str]]:
    irregular = dict(pair.split(":") for pair in _PASTS.split())
    for base in _BASES.split():
        if base not in irregular.values():
            yield _past(base), f"did not {base}"
        yield base, f"do not {base}"
        yield _third(base), f"does not {base}"
    yield from ((past, f"did not {base}") for past, base in irregular.items())


_YOU = r"(?:you|he|she|they)"
_NOT_NOW = r"(?:never|does not|doesn't|do not|don't|will not|won't|refuses? to)"
_HEARD = "told:tell asked:ask warned:warn informed:inform invited:invite paid:pay consulted:consult"
_FEELINGS = "humiliate embarrass disappoint annoy exclude ignore pressure"


def _unheard() -> Iterator[Change]:
    for past, base in (pair.split(":") for pair in _HEARD.split()):
        yield (
            rf"{_YOU} (?:never(?: even| once)? {past}|(?:did not|didn't)(?: even| once)? {base}) me( .+)?",
            rf"I was not {past}\1",
        )


def _feelings() -> Iterator[Change]:
    for base in _FEELINGS.split():
        past = rf"{_YOU} (?:always |constantly )?(?:has |have )?{_past(base)} me"
        yield rf"{past} by (.+)", rf"I felt {_past(base)}; as I see it, that came from \1"
        yield rf"{past}( .+)?", rf"I felt {_past(base)}\1"
        yield rf"{_YOU} (?:always |constantly )?(?:{_third(base)}|{base}) me( .+)?", rf"I feel {_past(base)}\1"


_LIED = r"(?:has |have )?(?:lied|lies|lie|(?:is|are|was|were) lying)"
_BADLY = r"(?:unfairly|badly|terribly|awfully|horribly|like (?:dirt|rubbish|trash|garbage|shit|nothing))"
_BAD = r"(?:really |very )?(?:bad|terrible|awful|horrible|useless|lousy)"
_ROLES = r"(father|mother|parent|dad|mum|mom|boss|manager|leader|colleague|neighbour|neighbor|tenant|landlord|partner|worker|supplier|client)"

TABLE = RewordingWords(
    untouched=(
        r"threat\w*|intimidat\w*|scare[ds]?|scary|frighten\w*|afraid|fears?|hit|hits|hitting|beat|beats|beaten|slap\w*|punch\w*|kick(?:ed|s|ing)?|"
        r"push(?:ed|es)|shov\w+|chok\w+|strangl\w*|kill\w*|rap(?:e|ed|es)|stalk\w*|harass\w*|assault\w*|attack\w*|abus\w*|violen\w*|hurts?|"
        r"weapons?|knife|gun|grabbed|follows me"
    ),
    templates=(
        (rf"{_YOU} (?:has |have )?cost me (.+?) by (.+)", r"I lost \1; as I see it, that came from \2"),
        (rf"{_YOU} (?:has |have )?cost us (.+?) by (.+)", r"We lost \1; as I see it, that came from \2"),
        (rf"{_YOU} (?:has |have )?cost me (.+)", r"I lost \1"),
        (rf"{_YOU} (?:has |have )?cost us (.+)", r"We lost \1"),
        (rf"{_YOU} (?:always |constantly )?(?:made|has made|have made) me feel (?:so |like )?(.+)", r"I felt \1"),
        (rf"{_YOU} (?:always |constantly )?makes? me feel (?:so |like )?(.+)", r"I feel \1"),
        *_feelings(),
        (rf"{_YOU} (?:has |have )?betrayed me( .+)?", r"I felt let down\1"),
        (rf"{_YOU} (?:always )?treat(?:s|ed)? me (?:so )?{_BADLY}( .+)?", r"I did not feel respected\1"),
        *_unheard(),
        (rf"{_YOU} (?:never listened|(?:did not|didn't) (?:even )?listen)(?: to me)?( .+)?", r"I did not feel heard\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?listens?(?: to me)?( .+)?", r"I need to be heard\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?respects? me( .+)?", r"I need to be respected\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?trusts? me( .+)?", r"I need to be trusted\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?understands? me( .+)?", r"I need to be understood\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |really )?takes? me seriously( .+)?", r"I need to be taken seriously\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |ever )?tells? me( .+)?", r"I need to be told\1"),
        (rf"{_YOU} {_NOT_NOW} (?:even |ever )?asks? me( .+)?", r"I need to be asked\1"),
        (rf"{_YOU} {_LIED} to me about (.+)", r"What I was told about \1 does not match what I know"),
        (rf"{_YOU} {_LIED}(?: to me)?", r"What I was told does not match what I know"),
        (rf"{_YOU} {_LIED} about (.+)", r"What was said about \1 does not match what I know"),
        (
            r"(he|she) (?:is|'s) (?:always )?(?:a|such a) (?:complete |total |big )?liar",
            r"I find it hard to rely on what \1 says",
        ),
        (r"(?:you are|you're) (?:a|such a) (?:complete |total |big )?liar", r"I find it hard to rely on what you say"),
        (r"they(?: are|'re) (?:all )?(?:complete |total )?liars", r"I find it hard to rely on what they say"),
        (r"(?:he should|he ought to) (?!have|be\b)(not )?(.+)", r"I need him \1to \2"),
        (r"(?:she should|she ought to) (?!have|be\b)(not )?(.+)", r"I need her \1to \2"),
        (r"(?:they should|they ought to) (?!have|be\b)(not )?(.+)", r"I need them \1to \2"),
        (r"(?:you should|you ought to) (?!have|be\b)(not )?(.+)", r"I need you \1to \2"),
        (
            r"(?:it is|it's|it was|this is|that is) (?:all |only )?(?:your|his|her|their) (?:own )?fault,? that (.+)",
            r"\1",
        ),
        (r"because of (?:you|him|her|them),? (.+)", r"\1"),
        (r"(.+?),? because of (?:you|him|her|them)", r"\1"),
        (rf"(?:you are|you're|you have been) an? {_BAD} {_ROLES}", r"I am worried about you as a \1"),
        (rf"he (?:is|has been) an? {_BAD} {_ROLES}", r"I am worried about him as a \1"),
        (rf"she (?:is|has been) an? {_BAD} {_ROLES}", r"I am worried about her as a \1"),
        (rf"(\w+) (?:is|has been) an? {_BAD} {_ROLES}", r"I am worried about \1 as a \2"),
    ),
    changes=(
        (r"(?:hardly ever|(?:almost|nearly|practically) never)", "rarely"),
        (r"as always,? ?", ""),
        (r"(?:almost|nearly|practically )?(?:always|constantly|continually|all the time|every single time)", "often"),
        (r"(?:everyone|everybody) (know|say|think|see|agree)s", r"people \1"),
        (r"everything", "many things"),
        (r"(am|is|are|was|were|has|have|had|could|will|would|does|do|did) never(?: once| ever)?", r"\1 not"),
        (r"can never", "cannot"),
        (r"never(?: once| even| ever)? (\w+)", "<not \\1>"),
        (r"refuses to", "does not"),
        (r"refuse to", "do not"),
        (r"refused to", "did not"),
        (r"stole", "took"),
        (r"steals", "takes"),
        (r"stolen", "taken"),
        (r"stealing", "taking"),
        (r"ruined", "harmed"),
        (r"claims that", "says that"),
    ),
    dropped=(
        r"totally|completely|absolutely|utterly|obviously|clearly|really|literally|deliberately|intentionally|on purpose|purposely|"
        r"fucking|goddamn|damn|bloody|shamelessly|selfishly|stupidly|recklessly|at all"
    ),
    insults=(
        r"stupid|idiotic|ridiculous|crazy|insane|pathetic|dumb|silly|disgusting|horrible|terrible|awful|nasty|useless|hopeless|selfish|lazy|"
        r"greedy|rude|incompetent|shameless|toxic|unfair|unreasonable"
    ),
    joined="and ",
    around=(
        r"my|your|his|her|their|our|this|that|these|those|the|an?|and|with|of",
        r"is|are|was|were|be|been|being|so|very|as",
    ),
    blame=(
        r"always|never|constantly|everyone|everybody|everything|lie|lies|lied|lying|liars?|cheat\w*|fault|blam\w*|stole\w*|steal\w*|thief|thieves|"
        r"idiots?|morons?|jerks?|bastards?|bitch\w*|assholes?|crooks?|frauds?|bully|bullies|monsters?|narcissis\w*|psycho\w*|cowards?|losers?|"
        r"should|shit\w*|fuck\w*|refus\w*|evil|hates?|on purpose|deliberate\w*|stupid\w*|idiotic|ridiculous\w*|crazy|insane|pathetic|dumb|silly|"
        r"disgusting|horrible|terrible|awful|nasty|useless|hopeless|selfish\w*|lazy|greedy|rude\w*|incompetent|shameless\w*|toxic|damn|bloody"
    ),
    own=r"(?:i|we)(?= |')",
    accused=rf"{_YOU}(?= |'|’)",
    addressed=frozenset({"you"}),
    frame="I noticed that ",
    complaint=r"not|\w+n't|keeps?|kept|without",
    counted=(
        r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
        r"ninety|hundred|thousand|million|half|twice|once|dozen|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"january|february|april|june|july|august|september|october|november|december"
    ),
    no_names=frozenset(
        "i i'm i've i'd i'll you he she they it we my your his her their our the a an this that these those there when because if on in at "
        "after before and but since while people everyone".split()
    ),
    negated=dict(_negated()),
)
