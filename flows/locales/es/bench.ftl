# Textos del flujo para pruebas de carga. Cada pregunta empieza por su número: los programas lo buscan.

bench-section-questions = Diez preguntas

bench-q1 = Q1 Escriba algo, por favor.
    .label = Q1
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q2 = Q2 Escriba algo, por favor.
    .label = Q2
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q3 = Q3 Escriba algo, por favor.
    .label = Q3
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q4 = Q4 Escriba algo, por favor.
    .label = Q4
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q5 = Q5 Escriba algo, por favor.
    .label = Q5
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q6 = Q6 Escriba algo, por favor.
    .label = Q6
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q7 = Q7 Escriba algo, por favor.
    .label = Q7
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q8 = Q8 Escriba algo, por favor.
    .label = Q8
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q9 = Q9 Escriba algo, por favor.
    .label = Q9
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-q10 = Q10 Escriba algo, por favor.
    .label = Q10
    .why = Las respuestas se repiten al final.
    .example = Unas palabras

bench-done = DONE { $answers }
