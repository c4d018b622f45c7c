# What weighs most, and what could move, in English. The same words go to both sides.
# Voice: plain, warm, neutral; at most two short sentences and 300 characters; no advice, no judgement. Labels are also read by the
# mediator: never "you" or "your". { $mediator } is the mediator's name.

## Before we go on

weighing-section-before = Before we go on

weighing-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

weighing-what-comes =
    These questions are about what weighs most for you, and what could move. They take about ten minutes.
    { $all_seen }
    .label = What comes now

## What weighs most

weighing-section-weight = What weighs most

weighing-expected = What do you expect the other side will want to talk about?
    .label = Expected from the other side
    .why = Where the two lists differ, something new may be waiting. { $seen }
    .example = The noise, and perhaps the money from last year

weighing-live-with = How would you finish this sentence: “I could live with this if …”?
    .label = Could live with it if
    .why = It says what an agreement needs in it, and leaves open how it gets there.
    .example = … I knew a week ahead when the room is needed

weighing-topic-points = Imagine you have 100 points to spread over your topics. How many does each one weigh for you?
    .label = Weight of the topics
    .why = What weighs little for one side may weigh a lot for the other. { $seen }

weighing-generous = Is there a topic where you could give something at small cost to yourself?
    .label = Room to be generous
    .why = It shows { $mediator } where there is room. { $seen }
    .example = The parking, I am away most weekends

weighing-must-finish = Is there a topic that has to be finished, whatever happens with the rest?
    .label = To be finished in any case
    .why = { $mediator } can see to it that there is time for it. { $seen }
    .example = The key, before winter

## What could move

weighing-section-moving = What could move

weighing-break-moving = That was about weight, thank you. The rest is about what could move; it can wait until tomorrow if you like.
    .label = A good place for a pause

weighing-ideas = Which ideas do you have for getting past what has stood in the way? Up to three, one message for each.
    .label = Ideas for a way past
    .why = An idea binds nobody. Nothing goes to the other side before you have approved the words.
    .example = Try fixed days for a month and then look again

weighing-small-cost = What could you do that costs you little and might matter to the other side?
    .label = Small cost, may matter to them
    .why = It may be something the other side does not know you could do. { $seen }
    .example = I could send a message before I use the machines

weighing-in-return = What would you need in return for it?
    .label = Needed in return
    .why = An offer and what belongs to it can then be looked at together. { $seen }
    .example = That they tell me when they have guests

weighing-not-money = What could you offer that is not money?
    .label = Something other than money
    .why = It could be time, help, information or a word in public. { $seen }
    .example = I could help with the move

## A range

weighing-section-range = A range

weighing-range-sealed = The last three questions ask for figures. They stay sealed: the other side is never shown them, and { $mediator } only if each side has agreed to that.
    .label = Figures kept apart

weighing-range-pleased = Which result, in money, would you be pleased with?
    .label = Pleased with
    .why = The three figures together show how much room there is. They stay sealed.
    .example = 1,250 or 1250.50

weighing-range-accept = Which result, in money, could you accept?
    .label = Could accept
    .why = It may differ from what would please you, and that is useful to see. It stays sealed.
    .example = 1,250 or 1250.50

weighing-range-leave = From which figure on would you rather go without an agreement?
    .label = Rather no agreement
    .why = You can change it at any time. It stays sealed.
    .example = 1,250 or 1250.50
