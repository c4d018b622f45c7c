# La entrevista inicial, en español. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres por pregunta; sin consejos ni juicios.
# Sin género para quien lee ni para quien media. { $mediator } es el nombre de quien media; { $item }, el tema con palabras de la
# persona. Las etiquetas (.label) también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de empezar

intake-section-start = Antes de empezar

intake-good-moment = ¿Es un buen momento, y está a solas con este teléfono?
    .label = Buen momento
    .why = Lo que escriba queda en esta pantalla, y alguien que esté cerca podría leerlo. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-yes = Sí, sigamos
    .opt-not-now = Ahora no
    .opt-shared-phone = Otra persona lo usa también

intake-other-readers = ¿Alguien más mira este teléfono o usa esta cuenta de Telegram?
    .label = Otras personas con este teléfono
    .why = Si alguien más puede leer esto, quizá prefiera responder de otra manera. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-only-me = No, solo yo
    .opt-others-too = Sí, o podría pasar

intake-phone-plan = Quien abra Telegram en este teléfono puede leer este chat. ¿Cómo prefiere seguir?
    .label = Cómo seguir
    .why = Usted sabe mejor que nadie qué conviene en este teléfono. Cualquiera de estas maneras está bien.
    .opt-here = Seguir aquí
    .opt-talk = Hablar con una persona
    .opt-later = Volver más tarde

intake-safe-contact = ¿Cómo puedo escribirle? Un mensaje que usted no haya pedido nunca dice de qué se trata.
    .label = Mensajes
    .why = Un mensaje puede llegar cuando alguien más está mirando el teléfono. Podrá cambiar su respuesta más adelante.
    .opt-any-time = A cualquier hora
    .opt-certain-hours = Solo a ciertas horas
    .opt-neutral-only = Solo con palabras neutras
    .opt-no-messages = Sin mensajes, ya vuelvo yo

intake-contact-hours = ¿A qué horas le viene bien un mensaje? Elija las que quiera.
    .label = Buenas horas
    .why = Fuera de esas horas no le enviaré mensajes por mi cuenta.
    .opt-mornings = Por la mañana, de 8 a 12
    .opt-afternoons = Por la tarde, de 12 a 18
    .opt-evenings = Por la noche, de 18 a 21
    .opt-weekends = También el fin de semana

## Qué es esto

intake-section-about = Qué es esto

intake-what-this-is = Soy un asistente automático que ayuda a { $mediator } a preparar la reunión. No soy una persona ni un abogado, y no decido nada.
    .label = Qué es esto

intake-who-sees =
    🔒 { $mediator } ve lo que usted escribe aquí, y la otra parte no.
    ↔ A la otra parte solo le llega algo con palabras que usted haya aprobado.
    .label = Quién ve qué

intake-who-sees-opt-out =
    { $mediator } ve lo que usted escribe aquí, y puede contar a la otra parte de qué trata. Si prefiere que algo se guarde, puede reservarlo en /ledger.
    ↔ Sus propias palabras solo llegan a la otra parte cuando usted las ha aprobado.
    .label = Quién ve qué

intake-who-sees-no-secrets =
    En esta mediación no se oculta nada a la otra parte: { $mediator } ve lo que usted escribe aquí, y puede contarle de qué trata. Sus respuestas sobre el contacto seguro quedan aparte.
    ↔ Sus propias palabras solo llegan a la otra parte cuando usted las ha aprobado.
    .label = Quién ve qué

intake-some-is-open = Una cosa es distinta en esta mediación: de algunos tipos no se oculta nada a la otra parte, en concreto { $always_open }. Ahí { $mediator } puede contar de qué trata; sus palabras solo le llegan cuando usted las ha aprobado.
    .label = Tipos abiertos

intake-unnamed-use = Usted puede dejar que { $mediator } use algo sin decir de quién es. Nada se usa así si usted no lo elige, y aun así alguien podría adivinarlo.
    .label = Uso sin decir de quién

intake-cannot-promise =
    Telegram puede técnicamente leer los chats con bots, y quien pueda abrir su Telegram puede leer este. Sus respuestas se guardan cifradas; borrar un mensaje en Telegram no las borra.
    Se borran { $keep_days } días después de que { $mediator } cierre el caso; { $mediator } puede aplazarlo.
    .label = Lo que no se puede prometer

intake-must-tell = La ley, o un riesgo de daño grave, por ejemplo para un menor, puede obligar a { $mediator } a avisar a alguien. Nadie está pendiente de este chat a todas horas, así que, si algo es urgente, llame a quien pueda ayudar.
    .label = Excepciones

intake-who-can-read = Permítame comprobar que lo he explicado bien. Si usted escribe «Podría aceptar menos», ¿quién puede leerlo?
    .label = Quién puede leerlo
    .why = Al principio muchas personas tienen dudas sobre esto. Se trata de comprobar mi explicación, no a usted.
    .opt-only-mediator = Solo la persona mediadora
    .opt-both-sides = Las dos partes
    .opt-not-sure = No lo tengo claro

intake-explained-again = Se lo digo de otra manera: lo que escribe aquí es como una carta a { $mediator }. La otra parte lee una frase de esa carta solo después de que usted haya visto esa misma frase y haya dicho que sí.
    .label = Quién ve qué, con otras palabras

intake-may-be-told = Déjeme comprobar si lo expliqué bien. Si usted escribe «me mudo en junio», ¿puede { $mediator } contar a la otra parte de qué trata?
    .label = Qué se puede contar
    .why = Al principio mucha gente tiene dudas sobre esto. Se comprueba mi explicación, no a usted.
    .opt-unless-kept = Sí, si no lo reservo
    .opt-always = Sí, sea lo que sea
    .opt-never = No
    .opt-not-sure = No lo sé

intake-told-unless-kept = Se lo digo de otra manera: { $mediator } puede contar a la otra parte lo esencial de lo que usted escribe, con otras palabras. Si prefiere que algo se guarde, resérvelo en /ledger.
    .label = Qué se puede contar, de otra manera

intake-told-always = Se lo digo de otra manera: escriba aquí solo lo que la otra parte pueda saber. { $mediator } puede contarle de qué trata, con otras palabras.
    .label = Qué se puede contar, de otra manera

intake-agree = ¿Acepta participar? Puede dejarlo en cualquier momento, y no tiene que dar explicaciones.
    .label = Participación
    .why = Participar es decisión suya. No se pregunta nada sobre el conflicto antes de que haya aceptado.
    .opt-yes = Acepto

## Cómo lo prefiere

intake-section-manner = Cómo lo prefiere

intake-depth = ¿Prefiere las preguntas detalladas o una ronda rápida, con menos preguntas?
    .label = Detallado o rápido
    .why = Las dos maneras están bien, y ambas partes pueden elegir. Lo que quede fuera se puede preguntar más adelante.
    .opt-detailed = Las preguntas detalladas
    .opt-quick = Una ronda rápida

intake-way = ¿Cómo prefiere responder?
    .label = Forma de responder
    .why = En cada pregunta puede cambiar entre escribir y hablar. También puede recorrerlas con usted una persona, o leérselas.
    .opt-write = Por escrito
    .opt-speak = Con notas de voz
    .opt-mixed = A veces de una manera, a veces de otra
    .opt-with-person = Con la ayuda de una persona

## Las personas y quién decide

intake-section-people = Las personas y quién decide

intake-how-it-goes = Pregunto una cosa a la vez, y en todo momento puede omitir una pregunta, volver atrás o hacer una pausa. Para respuestas más largas también puede enviar una nota de voz.
    .label = Cómo funciona

intake-your-part = ¿Cómo puedo llamarle, y cuál es su papel en este asunto?
    .label = Nombre y papel
    .why = Así { $mediator } sabe cómo dirigirse a usted y qué lugar ocupa en esto.
    .example = Sam, vivo en la casa de al lado

intake-others-affected = ¿A quién más le afecta esto, aunque no vaya a estar en la reunión?
    .label = Otras personas afectadas
    .why = Ayuda a { $mediator } a no pasar por alto a nadie.
    .example = A mi hija y a dos personas con las que trabajo

intake-decides = ¿Quién tiene que decir que sí para que un acuerdo valga por su parte? Elija todo lo que corresponda.
    .label = Quién decide
    .why = Así se puede consultar a tiempo a todas las personas cuyo sí hace falta.
    .example = Mi hermana
    .opt-me = Yo
    .opt-family = Mi pareja o mi familia
    .opt-partners = Socios del negocio
    .opt-employer = La empresa o su dirección
    .opt-insurer = La aseguradora
    .opt-funder = Quien lo paga

intake-authority = En la reunión, ¿podría usted dar su acuerdo en el momento?
    .label = Facultad de decidir ese día
    .why = Así { $mediator } puede reservar tiempo para las llamadas que hagan falta.
    .opt-fully = Sí, del todo
    .opt-up-to-limit = Sí, hasta cierto límite
    .opt-must-check = Antes tendría que consultar

intake-check-with = ¿A quién consultaría antes de aceptar, y se le puede localizar el día de la reunión? No hace falta dar ninguna cifra.
    .label = A quién consultar
    .why = Así se puede prever una llamada ese día. { $seen }
    .example = A mi hermana, por teléfono hasta las seis

intake-companions = ¿Quién le acompañará a la reunión, o le asesora? Elija todo lo que corresponda.
    .label = Compañía y asesoramiento
    .why = { $mediator } prepara el lugar y el tiempo para todas las personas que vengan, y quizá quiera escuchar también a quien asesora.
    .example = Mi vecina
    .opt-alone = Iré sin compañía
    .opt-lawyer = Una abogada o un abogado
    .opt-union-rep = Representación sindical
    .opt-friend = Amistad o familiar
    .opt-interpreter = Intérprete
    .opt-adviser = Otra persona que me asesora

intake-known-mediator = ¿Usted, o alguien que le asesore, ha tratado antes con { $mediator }?
    .label = Trato previo con quien media
    .why = Se pregunta a las dos partes, para que cualquier trato anterior se conozca desde el principio.
    .opt-no = No
    .opt-yes-case = Sí, en otro caso
    .opt-yes-work = Sí, por trabajo
    .opt-yes-private = Sí, en lo personal

## Lo que pasó

intake-section-story = Lo que pasó

intake-story = En pocas frases: ¿de qué se trata, como se lo contaría a alguien de confianza? Puede escribir varios mensajes o enviar una nota de voz.
    .label = De qué se trata
    .why = { $mediator } lo lee antes de hablar con usted, para que no tenga que contarlo dos veces.
    .example = Compartimos la entrada, y desde la primavera no nos ponemos de acuerdo sobre quién estaciona dónde

intake-key-dates = ¿Qué fechas importan en esto? Envíe un mensaje por cada una: la fecha, o solo un mes o un año, y pocas palabras sobre lo que pasó.
    .label = Fechas que importan
    .why = Unas cuantas fechas muestran a { $mediator } en qué orden pasaron las cosas.
    .example = 12 de marzo de 2026: llegó la primera carta

intake-formal = ¿Hay algún trámite formal en marcha, o se acerca alguna fecha? Elija todo lo que corresponda.
    .label = Trámites formales
    .why = Una fecha cercana puede cambiar aquello por lo que empieza la reunión.
    .opt-none = No, nada
    .opt-court = Un juzgado o tribunal
    .opt-complaint = Una queja o reclamación
    .opt-deadline = Otro plazo

intake-next-date = ¿Cuándo es la próxima fecha o vence el próximo plazo?
    .label = Próxima fecha
    .why = Así { $mediator } puede organizar la reunión teniéndola en cuenta.
    .example = 24 de marzo de 2027

intake-contact-order = ¿Hay alguna orden que limite el contacto entre usted y la otra parte?
    .label = Orden que limita el contacto
    .why = Una orden así puede determinar quién puede ver o escribir a quién. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-no = No
    .opt-yes = Sí

intake-tried = ¿Qué se ha intentado ya, y qué ayudó, aunque fuera un poco?
    .label = Lo intentado hasta ahora
    .why = Lo que ayudó una vez se puede retomar, y lo demás no hace falta repetirlo.
    .example = Una conversación en mayo; ayudó poner las cosas por escrito

intake-offers = ¿Qué ofertas se han hecho abiertamente, de quién vinieron y qué impidió que salieran adelante? Deje fuera, por favor, lo que usted solo haya pensado.
    .label = Ofertas hasta ahora
    .why = Así { $mediator } puede seguir desde donde se quedaron las conversaciones.
    .example = En junio la otra parte ofreció pagar a medias, pero la fecha no me venía bien

## Lo que hay que resolver

intake-section-topics = Lo que hay que resolver

intake-break-topics = Hasta aquí los antecedentes, gracias. Ahora vienen los temas que hay que resolver; si prefiere hacer una pausa, todo queda guardado.
    .label = Buen punto para una pausa

intake-issues = ¿Qué temas hay que resolver? Envíe un mensaje por cada uno, en pocas palabras.
    .label = Temas
    .why = Ayudan a { $mediator } a planificar de qué se habla. Nada va a la otra parte antes de que usted haya aprobado las palabras.
    .example = Quién usa el estacionamiento los domingos

## Tema por tema

intake-section-each-topic = Tema por tema

intake-position = Sobre «{ $item }»: ¿qué pide usted hoy?
    .label = Lo que se pide
    .why = Es un punto de partida, y puede cambiarlo en cualquier momento.
    .example = El estacionamiento dos domingos al mes

intake-what-for = Sobre «{ $item }»: si lo consiguiera, ¿qué le aportaría?
    .label = Lo que aportaría
    .why = A menudo hay más de un camino hacia lo que importa detrás de una petición.
    .example = Mis padres podrían visitarme sin preocuparse por dónde estacionar

intake-what-for-2 = Sobre «{ $item }»: y eso, a su vez, ¿qué le daría?
    .label = Lo que eso daría
    .why = Un paso más allá a veces hay algo que importa todavía más. Puede omitirla.
    .example = Volveríamos a pasar los domingos en familia

intake-what-for-3 = Sobre «{ $item }»: y una vez más, ¿qué hay detrás de eso para usted?
    .label = Lo que hay detrás
    .why = Es la última vez que pregunto por este tema. Puede omitirla.
    .example = Que mis padres se sientan en casa con nosotros

intake-worry = Sobre «{ $item }»: si no se consigue, ¿qué es lo que más le preocupa?
    .label = Preocupación si no se consigue
    .why = Una preocupación que { $mediator } conoce se puede tener en cuenta.
    .example = Que acabemos discutiendo todos los fines de semana

## Los hechos

intake-section-facts = Los hechos

intake-facts-shared = ¿Qué hechos cree que aceptan las dos partes?
    .label = Hechos que quizá aceptan las dos partes
    .why = Lo que nadie pone en duda se puede dejar a un lado, y queda más tiempo para lo demás.
    .example = Que hay dos lugares y tres vehículos

intake-facts-disputed = ¿Qué hechos se discuten de verdad, y cuáles solo se ven de manera distinta?
    .label = Hechos en discusión
    .why = Cada cosa pide un tipo de conversación diferente.
    .example = Se discute: a quién se avisó primero; se ve distinto: cuánto ruido había

## Lo que importa

intake-section-matters = Lo que importa

intake-matters = Además del dinero, ¿qué le importa a usted en esto? Elija todo lo que corresponda.
    .label = Lo que importa además del dinero
    .why = Muestra a { $mediator } qué tendría que haber para usted en un buen resultado.
    .example = Que los niños puedan jugar fuera
    .opt-respect = Respeto
    .opt-safety = Seguridad
    .opt-certainty = Certeza
    .opt-time = Tiempo
    .opt-reputation = Reputación
    .opt-explanation = Una explicación
    .opt-apology = Una disculpa
    .opt-going-on = Una manera de entendernos
    .opt-clean-break = Una ruptura limpia

intake-matters-to-them = ¿Qué cree que es lo más importante para la otra parte? ¿Hay algo en lo que tenga razón?
    .label = Lo que importa a la otra parte
    .why = Muestra a { $mediator } cómo ve cada parte a la otra. { $seen }
    .example = Creo que quiere tranquilidad, y tiene razón en que por las mañanas hay mucho movimiento

intake-trust = Mirando hacia delante, ¿qué le gustaría que hubiera entre usted y la otra parte?
    .label = Entre las partes, en adelante
    .why = Cada persona quiere aquí algo distinto, y { $mediator } lo prepara de otra manera según el caso.
    .opt-trust-again = Confianza, como antes
    .opt-trust-new = Confianza, por primera vez
    .opt-get-along = Llevarnos bien, sin más
    .opt-orderly-ending = Un final ordenado

## Si no hay acuerdo

intake-section-no-deal = Si no hay acuerdo

intake-break-halfway = La parte más larga ya ha pasado, y puede hacer una pausa si quiere. Ahora viene cómo ve usted lo que ocurriría si no hay acuerdo.
    .label = Buen punto para una pausa

intake-no-deal-plan = Si no hay acuerdo, ¿qué hará usted después?
    .label = Siguiente paso sin acuerdo
    .why = Ayuda a { $mediator } a ver qué necesitaría ofrecerle a usted un acuerdo. { $seen }
    .example = Esperar a la audiencia de mayo

intake-best-worst = Sin acuerdo, ¿qué sería lo mejor que podría pasar, lo peor y lo más probable? Piense en el tiempo, la salud y las personas, además del dinero.
    .label = Lo mejor, lo peor, lo más probable
    .why = Es su propia visión, y yo no la juzgo. { $seen }
    .example = Lo mejor, que termine antes del verano; lo peor, que dure dos años más; lo más probable, algo intermedio

intake-no-deal-cost = Sin acuerdo, ¿cuánto dinero podría costarle esto hasta que termine? Basta una cifra aproximada o un rango.
    .label = Lo que costaría sin acuerdo
    .why = Son sus propias cifras para su propia visión. { $seen }
    .example = 1.250 o 1250,50

intake-better-done = ¿Qué sería mejor para usted si esto terminara el mes que viene?
    .label = Lo mejor de terminar pronto
    .why = Muestra lo que el tiempo significa para cada parte.
    .example = Podría hacer planes para el verano

intake-odds = ¿Qué probabilidad ve de llegar a un acuerdo, de 0 (ninguna) a 10 (total)?
    .label = Probabilidad de acuerdo
    .why = Es una impresión y no un pronóstico. { $seen }
    .example = 0, 5 o 10

intake-odds-up = Usted ha dado un número a la probabilidad de un acuerdo. ¿Qué lo haría subir un punto?
    .label = Qué subiría la probabilidad
    .why = Es más fácil nombrar un paso pequeño que una solución. { $seen }
    .example = Ver las facturas

## Lo que se interpone

intake-section-obstacles = Lo que se interpone

intake-obstacles = ¿Qué ha impedido un acuerdo hasta ahora? Elija todo lo que corresponda.
    .label = Lo que se interpone
    .why = Cada obstáculo pide un tipo de ayuda distinto. { $seen }
    .example = Vivimos demasiado lejos para reunirnos
    .opt-missing-information = Faltan datos
    .opt-figures = Cifras en duda
    .opt-distrust = Poca confianza
    .opt-hurt = Algo que dolió
    .opt-principle = Una cuestión de principio
    .opt-someone-missing = Falta preguntar a alguien
    .opt-no-money = No hay dinero para ello
    .opt-deadline = Un plazo
    .opt-law = Distintas ideas de la ley
    .opt-pressure = Presión de otras personas
    .opt-waiting = Esperar conviene a alguien

intake-behaviour = ¿Hay algo que a { $mediator } le ayudaría saber sobre el trato entre usted y la otra parte?
    .label = Trato entre las partes
    .why = { $mediator } puede elegir una forma de reunirse que convenga a las dos partes. { $seen }
    .example = Por escrito nos va mejor, y a última hora del día nos va mal

## Lo que aún no se sabe

intake-section-information = Lo que aún no se sabe

intake-need-to-know = ¿Qué es lo que no sabe y necesitaría saber para decidir? Envíe un mensaje por cada cosa: una cifra, un documento, un motivo, un plan.
    .label = Lo necesario para decidir
    .why = Puede convertirse en una petición neutral a la otra parte, con palabras que usted haya aprobado.
    .example = Cuánto costaría la reparación

intake-explain = ¿Qué le gustaría que la otra parte le explicara, sin entrar en discusión?
    .label = Por explicar
    .why = Puede convertirse en una pregunta neutral a la otra parte, con palabras que usted haya aprobado.
    .example = Por qué cambió el plan en abril

intake-can-tell = ¿Qué no sabe la otra parte que haría más fácil entenderle a usted? Envíe un mensaje por cada cosa; escribirlo aquí no se lo cuenta.
    .label = Lo que la otra parte no sabe
    .why = Así { $mediator } le entiende mejor. Que la otra parte llegue a saberlo depende de usted, y antes se lo preguntaré.
    .example = Yo ya había encargado el material

intake-papers = ¿Hay algún documento, foto o mensaje que ayudaría a { $mediator } a ver lo que usted quiere decir? Puede enviar hasta cinco.
    .label = Documentos e imágenes
    .why = { $mediator } ve lo que usted envíe. La otra parte no, salvo que usted lo acepte más adelante.

## Mirando hacia delante

intake-section-ahead = Mirando hacia delante

intake-year-later = Imagine que ha pasado un año y que esto salió bien. ¿Qué es distinto un martes cualquiera?
    .label = Un año después
    .why = La imagen de un día cualquiera puede mostrar más que una lista de puntos.
    .example = Volvemos a darnos los buenos días

## Participar

intake-section-taking-part = Participar

intake-can-say-no = ¿Puede decirle que no a la otra parte sin que le preocupe lo que pase después?
    .label = Decir que no sin preocupación
    .why = Si la respuesta no es un sí claro, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-yes = Sí
    .opt-not-always = No siempre
    .opt-no = No
    .opt-talk = Hablar con una persona

intake-needs = ¿Hay algo que le haga difícil participar? Elija todo lo que corresponda.
    .label = Hace difícil participar
    .why = Mucho de eso se puede organizar sin dar motivos. { $seen }
    .example = Me quedo sin voz cuando hablo mucho rato
    .opt-none = No, nada
    .opt-health = La salud o la medicación
    .opt-stress = El estrés
    .opt-reading = Leer o escribir
    .opt-hearing-sight = El oído o la vista
    .opt-technology = La tecnología
    .opt-language = El idioma
    .opt-childcare = El cuidado de alguien
    .opt-travel = El desplazamiento
    .opt-work-hours = El horario de trabajo
    .opt-faith-days = Los días de culto

intake-pushed = ¿Siente que le empujan a participar en esto?
    .label = Sentir presión para participar
    .why = Si es así, o si no lo tiene claro, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-no = No, es decisión mía
    .opt-in-part = Un poco
    .opt-yes = Sí
    .opt-talk = Hablar con una persona

## Para terminar

intake-section-close = Para terminar

intake-anything-else = ¿Hay algo que no he preguntado y que a { $mediator } le ayudaría saber?
    .label = Algo más
    .why = Mis preguntas son iguales para todo el mundo, y quizá falte algo en su caso.
    .example = Prefiero que la reunión no sea en viernes
