# Putting something into an exchange, in English. The same words for both sides, whatever either has done.
# { $category } is one of the categories; it decides the words. { $mediator } is the mediator's name.

seal-section-exchange = An exchange

seal-sentence =
    { $category ->
        [figures] Please write one sentence about the figures. It stays closed unless both sides have put something in and { $mediator } opens it.
        [documents] Please write one sentence about the documents. It stays closed unless both sides have put something in and { $mediator } opens it.
        [dates] Please write one sentence about the dates. It stays closed unless both sides have put something in and { $mediator } opens it.
        [reasons] Please write one sentence about your reasons. It stays closed unless both sides have put something in and { $mediator } opens it.
        [plans] Please write one sentence about your plans. It stays closed unless both sides have put something in and { $mediator } opens it.
        [people] Please write one sentence about the people concerned. It stays closed unless both sides have put something in and { $mediator } opens it.
        [effects] Please write one sentence about what it has meant for you. It stays closed unless both sides have put something in and { $mediator } opens it.
       *[other] Please write the sentence you would like to put in. It stays closed unless both sides have put something in and { $mediator } opens it.
    }
    .label = What you put in
    .why = Only { $mediator } sees what is put in before an exchange is opened, and looks at it first. If it is not opened, nobody learns who put something in.
    .example = What I could have done differently is to call first.

seal-paper = Send a paper or photo with it? They would get a cleaned copy: what can be read on the pages stays; names and places hidden in the file are taken out.
    .label = A paper or photo with it
    .why = Some things are easier shown than said. You see the copy itself before you decide, and nothing goes without your yes.
    .opt-none = Only the sentence
    .opt-some = A cleaned copy goes with it

seal-approve = This is all they will see
    .label = What they will see
    .why = Nothing goes to the other side that you have not seen in full. A yes is a yes to exactly these words.
    .when = From: you. When: only if both sides have put something in and { $mediator } opens it; you can change it until the exchange ends, and once it is opened nobody can take it back.
    .opt-yes = ✓ Yes, put this in
    .opt-change = Change the words
    .opt-keep = Put nothing in
