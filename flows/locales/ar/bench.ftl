# Wording of the load driver's flow. Every prompt starts with its number: drivers look for it.

bench-section-questions = عشرة أسئلة

bench-q1 = Q1 يرجى كتابة شيء.
    .label = Q1
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q2 = Q2 يرجى كتابة شيء.
    .label = Q2
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q3 = Q3 يرجى كتابة شيء.
    .label = Q3
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q4 = Q4 يرجى كتابة شيء.
    .label = Q4
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q5 = Q5 يرجى كتابة شيء.
    .label = Q5
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q6 = Q6 يرجى كتابة شيء.
    .label = Q6
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q7 = Q7 يرجى كتابة شيء.
    .label = Q7
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q8 = Q8 يرجى كتابة شيء.
    .label = Q8
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q9 = Q9 يرجى كتابة شيء.
    .label = Q9
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-q10 = Q10 يرجى كتابة شيء.
    .label = Q10
    .why = تُقرأ الإجابات في النهاية.
    .example = بضع كلمات

bench-done = DONE { $answers }
