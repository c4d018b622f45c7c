# Wording of the load driver's flow. Every prompt starts with its number: drivers look for it.

bench-section-questions = Ten questions

bench-q1 = Q1 Please write something.
    .label = Q1
    .why = The answers are read back at the end.
    .example = Some words

bench-q2 = Q2 Please write something.
    .label = Q2
    .why = The answers are read back at the end.
    .example = Some words

bench-q3 = Q3 Please write something.
    .label = Q3
    .why = The answers are read back at the end.
    .example = Some words

bench-q4 = Q4 Please write something.
    .label = Q4
    .why = The answers are read back at the end.
    .example = Some words

bench-q5 = Q5 Please write something.
    .label = Q5
    .why = The answers are read back at the end.
    .example = Some words

bench-q6 = Q6 Please write something.
    .label = Q6
    .why = The answers are read back at the end.
    .example = Some words

bench-q7 = Q7 Please write something.
    .label = Q7
    .why = The answers are read back at the end.
    .example = Some words

bench-q8 = Q8 Please write something.
    .label = Q8
    .why = The answers are read back at the end.
    .example = Some words

bench-q9 = Q9 Please write something.
    .label = Q9
    .why = The answers are read back at the end.
    .example = Some words

bench-q10 = Q10 Please write something.
    .label = Q10
    .why = The answers are read back at the end.
    .example = Some words

bench-done = DONE { $answers }
