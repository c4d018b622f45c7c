"""Words that say what an answer is about; see `flows.tags`."""

from __future__ import annotations

from flows.tags import TagWords

TABLE = TagWords(
    tags={
        "safety": "safe* unsafe danger* injur* hurt accident* frighten* afraid scared fear* liable",
        "respect": "respect* humiliat* dignity polite* rude|in front of everyone|laughed about",
        "certainty": "certain* reliab* predictab* fixed rhythm regular*|every month|know when|knows when|i know on|keep to|what comes",
        "notice": "warn* early earlier beforehand advance|same day|days before|in time|too late|on the day|week ahead|tell me",
        "time": "hurry soon|run out of time|as soon as",
        "reputation": "reputation*|good name",
        "explanation": "explain* explanation* why reason*",
        "apology": "apolog* sorry",
        "going-on": "together|work with|get along|next phase|second phase|further work|next thing|say hello|waves at",
        "clean-break": "|clean break|go our separate ways",
        "staying": "|move again|have to move|had to move|move house|moving house|move out|moving out|another flat|another place to live",
        "no-court": "|out of court|without a court|without court|no court|avoid court|no hearing|before a judge|stand in court",
        "privacy": "private* privacy confidential*|in front of everyone|between us",
        "calm": "calm* quarrel* shout* kind kindly argu* peace* yell*",
        "rest": "sleep* slept quiet* noise* noisy silence tired",
        "children": "child children kid kids son sons daughter* boy boys girl girls",
        "nights": "night nights overnight* weekend* holiday* schoolday*|alternate weeks|alternate week|one week each|week each|sleep at",
        "school": "school schools homework teacher* class",
        "relatives": "grand* aunt* uncle* cousin* relatives",
        "work": "work* job jobs shift* rota* employ* colleague*",
        "income": "income* earn* wage* salar* benefit* fund",
        "meetings": "meeting* standup*|stand up|stand ups",
        "delay": "delay* deadline* late overdue slip*",
        "scope": "specification* scope* brief briefs unclear expect* changes",
        "money": "money pay* paid unpaid invoice* price* rent cost* sum discount* cash",
        "home": "flat house room wall walls mould* dry repair* kitchen roof keys",
        "outdoors": "garden outside trampoline* play*",
        "fairness": "fair* unfair* equal* justice",
        "health": "health* doctor* ill illness sick* medic* asthma",
        "control": "control* decide* decision*",
    },
    opposites=(
        ("half equal* halves", "space use* each need* need*"),
        ("more longer higher", "less shorter lower fewer"),
        ("locked closed shut", "open unlocked key"),
        ("stay remain keep", "leave move|give up"),
        ("same", "different own separate"),
        ("written paper", "spoken talk"),
    ),
    common=(
        "the and for that with this from they them their there have has had would could should will what when which where who how why "
        "been being was were are not you your our ours mine his her its him she one two three about again really very more most much "
        "than then into over just some any all each also only does did done get got still ever never always like want wants know knows "
        "other side something nothing everything somebody nobody because after before between since until back own time times made make half "
        "way may can are but too out off now new next last first see say said tell told come comes came going soon many helps please think"
    ),
)
