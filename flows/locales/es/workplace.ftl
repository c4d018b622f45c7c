# Más preguntas cuando se trabaja en el mismo lugar, en español. Las mismas palabras para las dos partes; dos preguntas dependen de la relación que tengan.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

workplace-section-before = Antes de seguir

workplace-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

workplace-what-comes =
    Estas preguntas tratan de trabajar en el mismo lugar. Llevan unos doce minutos, y hacia la mitad hay un buen punto para una pausa.
    Los derechos, el sueldo y los contratos se deciden en otro sitio; aquí se trata de cómo sigue el trabajo día a día.
    .label = Lo que viene ahora

## En el trabajo

workplace-section-place = En el trabajo

workplace-part = ¿Qué relación tienen en el trabajo usted y la otra parte?
    .label = Relación en el trabajo
    .why = Dos de las preguntas que siguen dependen de ello. Responda lo que responda, las dos partes reciben el mismo número.
    .opt-same-level = Estamos al mismo nivel
    .opt-they-manage = La otra parte dirige mi trabajo
    .opt-i-manage = Yo dirijo el trabajo de la otra parte
    .opt-otherwise = Otra relación

## El trabajo

workplace-section-work = El trabajo

workplace-at-best = ¿Cómo era el trabajo en común cuando iba bien?
    .label = El trabajo cuando iba bien
    .why = Lo que un día fue bien se puede describir, y quizá volver a encontrar.
    .example = Los lunes planeábamos la semana, y yo podía preguntar en cualquier momento

workplace-good-day = ¿Cómo sería ahora un día normal y bueno?
    .label = Un día normal y bueno
    .why = Muestra cómo sería si las cosas fueran como usted desea.
    .example = Nos saludamos, y los cambios me llegan antes del mediodía

workplace-seen-heard = ¿Qué ha visto u oído, y cuándo, que hace difícil trabajar en común? Basta con lo que se dijo y se hizo.
    .label = Visto u oído
    .why = De lo visto y oído se puede hablar cosa por cosa.
    .example = El 12 de marzo se corrigió mi borrador en voz alta ante todo el equipo

workplace-effect = ¿Qué ha supuesto para su trabajo, para usted o para el equipo?
    .label = Lo que ha supuesto
    .why = Muestra a { $mediator } qué tendría que hacerse más llevadero.
    .example = Reviso todo tres veces y me quedo hasta las siete

workplace-my-share = ¿Hay algo que usted hizo y que quizá se lo puso más difícil a la otra parte? No hace falta que responda a esta pregunta.
    .label = La parte propia
    .why = Hay quien prefiere decirlo y hay quien no. { $seen }
    .example = Dejé de contestar mensajes después de las cinco

## Lo que necesita cada parte

workplace-section-needs = Lo que necesita cada parte

workplace-break-needs = Esa era la parte más difícil, gracias. Lo demás trata de lo que viene; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

workplace-need-from-them = ¿Qué necesita de la otra parte para hacer bien su trabajo?
    .label = Lo necesario de la otra parte
    .why = Lo que se dice se puede atender, de esa manera o de otra.
    .example = Saber el miércoles lo que se prevé para la semana siguiente

workplace-they-need = ¿Qué cree que necesita la otra parte de usted para hacer bien su trabajo?
    .label = Lo que necesita la otra parte
    .why = Muestra a { $mediator } cómo ve cada parte a la otra. { $seen }
    .example = Saber pronto si algo va a llegar tarde

workplace-level-ask = Cuando necesita algo de la otra parte en el trabajo, ¿cómo le gustaría pedirlo?
    .label = Pedirse las cosas
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = Con un mensaje corto que diga para qué día lo necesito

workplace-level-tell = Cuando algo no va bien entre las dos partes, ¿cómo le gustaría que se lo digan?
    .label = Saber lo que no va bien
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = El mismo día y a solas

workplace-managed-ask = Cuando necesita algo de quien dirige su trabajo, ¿cómo le gustaría pedirlo?
    .label = Pedir a quien dirige
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = En diez minutos a la semana reservados para eso

workplace-managed-tell = Cuando algo de su trabajo no va bien, ¿cómo le gustaría que se lo digan?
    .label = Saber lo que no va bien
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = Pronto, a solas y con un ejemplo

workplace-managing-ask = Cuando necesita algo de alguien cuyo trabajo dirige, ¿cómo le gustaría pedirlo?
    .label = Pedir al equipo
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = Con un mensaje corto y una respuesta el mismo día

workplace-managing-tell = Cuando algo de su manera de dirigir no va bien, ¿cómo le gustaría que se lo digan?
    .label = Saber lo que no va bien
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = A solas, antes de que crezca

## Alrededor

workplace-section-around = Alrededor de las dos partes

workplace-under-way = ¿Hay algo de esto en marcha ahora en el trabajo? Elija todo lo que corresponda.
    .label = En marcha en el trabajo
    .why = Así { $mediator } mantiene aparte lo que se decide en otro sitio.
    .example = Un cambio de departamento
    .opt-none = No, nada
    .opt-grievance = Una queja o reclamación
    .opt-capability = Un proceso sobre el rendimiento
    .opt-sickness = Una baja médica o la vuelta de ella
    .opt-disciplinary = Un proceso disciplinario

workplace-team = ¿Quién más del equipo se ha visto envuelto?
    .label = Otras personas del equipo
    .why = Muestra a { $mediator } hasta dónde llega.
    .example = Nuestra aprendiz, que lleva recados de un lado a otro

workplace-team-told = ¿Qué estaría bien que el equipo supiera después, y por quién?
    .label = Lo que sabrá el equipo
    .why = Lo deciden las dos partes. Desde aquí no se dice nada al equipo.
    .example = Que hemos acordado cómo planear, contado por las dos partes

workplace-may-know = ¿Qué puede saber después la empresa?
    .label = Lo que puede saber la empresa
    .why = Se pregunta a las dos partes, y se acuerda en la reunión antes de comunicar nada.
    .opt-that-it-was = Que ha tenido lugar
    .opt-outcome = El resultado
    .opt-whole-text = El texto completo de un acuerdo
    .opt-nothing = Nada

workplace-adjustments = ¿Hay algo en el lugar, el horario o las tareas que le haría más fácil el trabajo? No hace falta decir por qué.
    .label = Haría más fácil el trabajo
    .why = Esas cosas se pueden organizar sin dar motivos. { $seen }
    .example = Una mesa lejos de la puerta

## Más adelante

workplace-section-later = Más adelante

workplace-next-time = Cuando la próxima vez le moleste algo pequeño, ¿cómo podría decirlo pronto?
    .label = Decirlo pronto
    .why = Se pregunta a las dos partes, para que cada una sepa qué esperar.
    .example = Con una frase que ya conozcamos, como: ¿puedo decir algo sobre ayer?

workplace-look-back = ¿Cuándo sería buen momento para ver en común cómo va?
    .label = Ver en común cómo va
    .why = Un acuerdo se puede probar primero y volver a mirar después.
    .opt-four-weeks = A las cuatro semanas
    .opt-eight-weeks = A las ocho semanas
    .opt-three-months = A los tres meses
    .opt-six-months = A los seis meses

## Una cosa más

workplace-section-safety = Una cosa más

workplace-what-follows = ¿Le preocupa lo que podría pasar después en el trabajo si aquí habla con franqueza?
    .label = Lo que podría pasar en el trabajo
    .why = Si es así, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-no = No
    .opt-not-sure = No lo tengo claro
    .opt-yes = Sí
    .opt-talk = Hablar con una persona
