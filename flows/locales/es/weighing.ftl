# Lo que más pesa, y lo que podría moverse, en español. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

weighing-section-before = Antes de seguir

weighing-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

weighing-what-comes =
    Estas preguntas tratan de lo que más pesa para usted y de lo que podría moverse. Llevan unos diez minutos.
    { $all_seen }
    .label = Lo que viene ahora

## Lo que más pesa

weighing-section-weight = Lo que más pesa

weighing-expected = ¿De qué cree que querrá hablar la otra parte?
    .label = Lo que se espera de la otra parte
    .why = Donde las dos listas no coinciden puede haber algo nuevo. { $seen }
    .example = Del ruido, y quizá del dinero del año pasado

weighing-live-with = ¿Cómo terminaría esta frase: «Podría vivir con esto si…»?
    .label = Aceptable, si
    .why = Dice qué tendría que haber en un acuerdo, y deja abierto cómo se llega a ello.
    .example = … supiera con una semana de antelación cuándo hace falta la sala

weighing-topic-points = Imagine que tiene 100 puntos para repartir entre sus temas. ¿Cuántos pesa cada uno para usted?
    .label = Peso de los temas
    .why = Lo que pesa poco para una parte puede pesar mucho para la otra. { $seen }

weighing-generous = ¿Hay algún tema en el que podría ceder algo sin que le cueste mucho?
    .label = Margen para ceder
    .why = Muestra a { $mediator } dónde hay margen. { $seen }
    .example = El estacionamiento, casi nunca estoy los fines de semana

weighing-must-finish = ¿Hay algún tema que tenga que quedar cerrado, pase lo que pase con los demás?
    .label = Lo que ha de quedar cerrado
    .why = Así { $mediator } puede procurar que haya tiempo para ello. { $seen }
    .example = La llave, antes del invierno

## Lo que podría moverse

weighing-section-moving = Lo que podría moverse

weighing-break-moving = Hasta aquí lo que pesa, gracias. Lo que sigue trata de lo que podría moverse; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

weighing-ideas = ¿Qué ideas tiene para superar lo que se ha interpuesto? Hasta tres, un mensaje por cada una.
    .label = Ideas para superarlo
    .why = Una idea no compromete a nadie. Nada va a la otra parte antes de que usted haya aprobado las palabras.
    .example = Probar un mes con días fijos y volver a hablarlo

weighing-small-cost = ¿Qué podría hacer usted que le cueste poco y que quizá le importe a la otra parte?
    .label = Cuesta poco y quizá importa
    .why = Puede ser algo que la otra parte no sabe que usted podría hacer. { $seen }
    .example = Podría avisar con un mensaje antes de usar las máquinas

weighing-in-return = ¿Qué necesitaría a cambio?
    .label = Lo necesario a cambio
    .why = Así se puede mirar a la vez lo que se ofrece y lo que va con ello. { $seen }
    .example = Que me digan cuándo tienen visitas

weighing-not-money = ¿Qué podría ofrecer usted que no sea dinero?
    .label = Algo que no es dinero
    .why = Puede ser tiempo, ayuda, información o una palabra en público. { $seen }
    .example = Podría ayudar con la mudanza

## Un margen

weighing-section-range = Un margen

weighing-range-sealed = Las tres últimas preguntas piden cifras. Quedan selladas: nunca se muestran a la otra parte, y a { $mediator } solo si cada parte lo ha aceptado.
    .label = Cifras guardadas aparte

weighing-range-pleased = ¿Con qué resultado, en dinero, quedaría usted a gusto?
    .label = Quedaría a gusto
    .why = Las tres cifras juntas muestran cuánto margen hay. Quedan selladas.
    .example = 1.250 o 1250,50

weighing-range-accept = ¿Qué resultado, en dinero, podría aceptar?
    .label = Podría aceptarlo
    .why = Puede no ser el que más le gustaría, y es útil verlo. Queda sellada.
    .example = 1.250 o 1250,50

weighing-range-leave = ¿A partir de qué cifra preferiría quedarse sin acuerdo?
    .label = Mejor sin acuerdo
    .why = Puede cambiarla en cualquier momento. Queda sellada.
    .example = 1.250 o 1250,50
