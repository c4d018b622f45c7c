# Un nuevo comienzo cuando una sesión se ha atascado, en español. Las mismas palabras para las dos partes. { $item } es la cosa con palabras de la persona.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## La pregunta de si empezar

fresh-asked = { $mediator } propone probar un nuevo comienzo, y pregunta lo mismo a cada parte. Son unas pocas preguntas que usted responde a solas.
fresh-asked-pause = Hay una pausa para ello. Lleva unos doce minutos.
fresh-asked-time = Lleva unos doce minutos, cuando le venga bien.
fresh-asked-topics = De su propia lista, trata de:
fresh-asked-private = Solo { $mediator } sabrá si usted participa. Nada de lo que escriba llega a la otra parte sin su sí.
fresh-topic = «{ $topic }»
fresh-begin = Empezar ahora
fresh-go-on = Seguir
fresh-later = Más tarde
fresh-adviser = Antes con quien me asesora
fresh-not = Esta vez no
fresh-said-later = De acuerdo, queda abierto. /continue lo muestra de nuevo.
fresh-said-adviser = De acuerdo, queda abierto hasta que haya hablado con quien le asesora. /continue lo muestra de nuevo.
fresh-said-not = De acuerdo. Aquí no se le pregunta nada más, y todavía puede empezar mientras esté abierto.
fresh-over = Esto ha terminado. No tiene que hacer nada.
fresh-picture = { $label }: { $answer }
freshstart-done = Gracias. { $mediator } puede ver lo que ha respondido.

## Antes de seguir

freshstart-section-opening = Un nuevo comienzo

freshstart-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

freshstart-how-it-goes = Aquí puede mirarlo una vez más, a solas. { $all_seen }
    .label = Cómo funciona

## Lo que pasó

freshstart-section-room = Lo que pasó

freshstart-happened = ¿Qué pasó en la sala, tal como lo vio usted? Puede dejarlo sin responder.
    .label = En la sala
    .why = Lo que se ve desde un sitio puede verse de otra manera desde otro.
    .example = Repasamos las cifras dos veces, y después nadie dijo nada

freshstart-did-to-you = ¿Y qué efecto tuvo en usted?
    .label = El efecto que tuvo
    .why = Lo que alguien siente forma parte de lo que se puede hablar, y no es obligatorio.
    .example = Sentí que nada de lo que digo cuenta

## La propia visión de que no haya acuerdo

freshstart-section-picture = Sin acuerdo

freshstart-still = Esto es lo que escribió para el caso de que no haya acuerdo. { $item } – ¿sigue siendo así?
    .label = Sin acuerdo
    .why = Es su propia visión con sus propias cifras. Nadie le añade nada, y usted puede cambiarla.
    .opt-same = Sigue siendo así
    .opt-changed = Ha cambiado

freshstart-now = ¿Cómo es ahora?
    .label = Como es ahora
    .why = La visión cambia con lo que pasa, y a { $mediator } le gustaría tener la que vale hoy.
    .example = Puede durar hasta otoño, y costar unos 3.000

## Lo que no se sabe

freshstart-section-knowing = Lo que no se sabe

freshstart-still-need = ¿Qué es lo que todavía no sabe de la otra parte y necesitaría para decidir? Un mensaje por cada cosa.
    .label = Todavía sin saber
    .why = Puede convertirse en una pregunta a la otra parte, con palabras que usted haya aprobado. Nada se envía por escribirlo aquí.
    .example = Cuándo puede empezar la reparación

freshstart-still-tell = ¿Qué es lo que la otra parte todavía no sabe de usted? Un mensaje por cada cosa; escribirlo aquí no se lo cuenta.
    .label = Todavía sin contar
    .why = A menudo es algo nuevo lo que permite seguir hablando. Quién puede verlo se decide después, y lo decide usted.
    .example = Que ya he preguntado a otros dos proveedores

freshstart-section-each-thing = Lo que no saben

freshstart-weight = «{ $item }»: ¿hasta qué punto le sería fácil que lo supieran?
    .label = Si es fácil de contar
    .why = Se puede intercambiar primero lo pequeño. Su respuesta no envía nada.
    .opt-a-little = Fácil
    .opt-some = Con cuidado
    .opt-a-lot = No es fácil

## Lo que podría ser distinto

freshstart-section-topics = Lo que podría ser distinto

freshstart-differently = «{ $item }»: ¿hay algo que usted podría decir o hacer de otra manera en esto?
    .label = Dicho o hecho de otra manera
    .why = Es una idea y no compromete a nadie. Puede dejarlo sin responder.
    .example = Preguntar primero, y enseñar después la factura

freshstart-section-ahead = Un nuevo comienzo

freshstart-differently-all = En general, ¿hay algo que usted podría decir o hacer de otra manera?
    .label = De otra manera, en general
    .why = Es una idea y no compromete a nadie. Puede dejarlo sin responder.
    .example = Preguntar primero, y enseñar después la factura

freshstart-new-start = ¿Hay una frase con la que le gustaría empezar de nuevo? Después decide si se guarda, la dice usted o se comparte.
    .label = Una frase para empezar
    .why = A algunas personas les gusta tener preparada una primera frase. Sigue siendo suya.
    .example = Me gustaría que viéramos las fechas antes que el dinero

freshstart-next-hour = ¿Qué haría que la próxima hora le valiera la pena?
    .label = Lo que haría útil la próxima hora
    .why = { $mediator } puede preparar la hora con eso.
    .example = Oír para qué hace falta el dinero

freshstart-obstacles = ¿Qué lo impide ahora? Elija lo que quiera.
    .label = Lo que lo impide ahora
    .why = Cada obstáculo pide una ayuda distinta, y los obstáculos cambian.
    .example = { intake-obstacles.example }
    .opt-missing-information = { intake-obstacles.opt-missing-information }
    .opt-figures = { intake-obstacles.opt-figures }
    .opt-distrust = { intake-obstacles.opt-distrust }
    .opt-hurt = { intake-obstacles.opt-hurt }
    .opt-principle = { intake-obstacles.opt-principle }
    .opt-someone-missing = { intake-obstacles.opt-someone-missing }
    .opt-no-money = { intake-obstacles.opt-no-money }
    .opt-deadline = { intake-obstacles.opt-deadline }
    .opt-law = { intake-obstacles.opt-law }
    .opt-pressure = { intake-obstacles.opt-pressure }
    .opt-waiting = { intake-obstacles.opt-waiting }

freshstart-odds = ¿Qué probabilidad ve hoy de llegar a un acuerdo, de 0 (ninguna) a 10 (total)?
    .label = Probabilidad de acuerdo hoy
    .why = Es una sensación y no un pronóstico, y puede cambiar.
    .example = 0, 5 o 10

freshstart-odds-up = ¿Qué haría subir ese número en uno?
    .label = Lo que subiría la probabilidad hoy
    .why = Un paso pequeño es más fácil de nombrar que una solución.
    .example = Ver las facturas
