# Más preguntas para una compra entre cliente y empresa, en español. Las mismas palabras para las dos partes, salvo cuatro preguntas para cada una, equivalentes entre sí.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

consumer-section-before = Antes de seguir

consumer-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

consumer-what-comes =
    Estas preguntas tratan de lo que se compró, de lo que salió mal y de lo que podría arreglarlo. Llevan unos diez minutos.
    { $all_seen }
    .label = Lo que viene ahora

## Lo que se compró

consumer-section-purchase = Lo que se compró

consumer-part = ¿De qué lado está usted?
    .label = Lado
    .why = Cuatro de las preguntas que siguen dependen de ello. Las dos partes reciben el mismo número.
    .opt-customer = Hice la compra
    .opt-business = Soy la empresa, o hablo por ella

consumer-bought = ¿Qué se compró o encargó, y qué se dijo sobre ello?
    .label = Comprado o encargado
    .why = Se pregunta a las dos partes, para tener las dos descripciones.
    .example = Una lavadora, entregada y conectada

consumer-price = ¿Cuál fue el precio?
    .label = Precio
    .why = A las dos partes se les preguntan los mismos datos.
    .example = 480 o 480,00

consumer-bought-on = ¿Cuándo fue?
    .label = Fecha
    .why = A las dos partes se les preguntan los mismos datos.
    .example = 24 de marzo de 2026

consumer-paid-how = ¿Cómo se pagó?
    .label = Cómo se pagó
    .why = Algunas formas de pago tienen normas propias.
    .opt-card = Con tarjeta
    .opt-transfer = Por transferencia
    .opt-cash = En efectivo
    .opt-instalments = A plazos
    .opt-unpaid = No se ha pagado, o no del todo

## Lo que salió mal

consumer-section-what = Lo que salió mal

consumer-went-wrong = ¿Qué salió mal, desde su punto de vista, y cuándo se notó?
    .label = Lo que salió mal
    .why = Se pregunta a las dos partes, y los dos relatos quedan uno al lado del otro.
    .example = Se para a mitad del programa, desde la segunda semana

consumer-fine-part = ¿Qué parte está, o estuvo, bien?
    .label = Lo que está bien
    .why = Lo que está bien no hace falta resolverlo.
    .example = La entrega, y quienes la trajeron

consumer-remedies = ¿Qué se ha intentado u ofrecido hasta ahora? Elija todo lo que corresponda.
    .label = Intentado u ofrecido
    .why = Lo que ya se intentó no hace falta repetirlo de la misma manera.
    .example = Una lavadora prestada durante dos semanas
    .opt-none = Todavía nada
    .opt-repair = Una reparación
    .opt-replacement = Un cambio por otro
    .opt-refund = Devolver el dinero
    .opt-part-refund = Devolver una parte del dinero

consumer-proofs = ¿Tiene un recibo, fotos, mensajes o un presupuesto? Puede enviar hasta cinco.
    .label = Recibo, fotos, mensajes
    .why = { $mediator } ve lo que usted envíe. La otra parte no, salvo que usted lo acepte más adelante.

consumer-expert = ¿Podría mirarlo alguien independiente, si las dos partes están de acuerdo en quién?
    .label = Alguien independiente
    .why = Es una manera entre otras, y de su respuesta no se sigue nada.
    .opt-yes = Sí
    .opt-perhaps = Quizá
    .opt-no = No

## Lo que podría arreglarlo

consumer-section-ahead = Lo que podría arreglarlo

consumer-break-ahead = Hasta aquí el pasado, gracias. Lo demás trata de lo que podría arreglarlo; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

consumer-customer-by = ¿Para cuándo necesita que funcione, o que quede resuelto?
    .label = Resuelto para
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = 30 de junio de 2027

consumer-customer-cost = ¿Cuánto le ha costado hasta ahora, además del precio?
    .label = Coste además del precio
    .why = A la otra parte se le hace la pregunta equivalente. { $seen }
    .example = 50 - 80

consumer-customer-other = ¿Ayudaría que lo arreglara otra persona?
    .label = Arreglado por otra persona
    .why = A la otra parte se le hace la pregunta equivalente. { $seen }
    .opt-yes = Sí
    .opt-perhaps = Quizá
    .opt-no = No

consumer-customer-limits = ¿Para qué lo necesita, y qué no le serviría?
    .label = Necesidad y límites
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = Una familia de cinco; estar dos semanas sin ella no nos serviría

consumer-business-by = ¿Desde cuándo podría hacer algo al respecto?
    .label = Posible desde
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = 30 de junio de 2027

consumer-business-cost = ¿Cuánto le costaría arreglarlo?
    .label = Coste de arreglarlo
    .why = A la otra parte se le hace la pregunta equivalente. { $seen }
    .example = 50 - 80

consumer-business-other = ¿Ayudaría que lo arreglara otra persona?
    .label = Arreglado por otra persona
    .why = A la otra parte se le hace la pregunta equivalente. { $seen }
    .opt-yes = Sí
    .opt-perhaps = Quizá
    .opt-no = No

consumer-business-limits = ¿Qué permiten sus normas o su proveedor, y qué no le serviría?
    .label = Normas y límites
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = El proveedor cambia piezas durante un año; devolver dinero lo decide la dueña

## Un plan sobre el papel

consumer-section-plan = Un plan sobre el papel

consumer-plan-amount = Si algo se paga a plazos, ¿qué cantidad cada vez podría funcionar desde donde está usted?
    .label = Plazo
    .why = Probarlo aquí no compromete a nadie. { $seen }
    .example = 30 - 50

consumer-plan-owed = ¿Cuánto se pagaría a plazos en total, a su modo de ver?
    .label = A pagar a plazos
    .why = Probarlo aquí no compromete a nadie. { $seen }
    .example = 450

consumer-plan-often = { tenancy-plan-often }
    .label = { tenancy-plan-often.label }
    .why = { tenancy-plan-often.why }
    .opt-weekly = { tenancy-plan-often.opt-weekly }
    .opt-fortnightly = { tenancy-plan-often.opt-fortnightly }
    .opt-monthly = { tenancy-plan-often.opt-monthly }

consumer-plan-start = ¿Desde qué día?
    .label = Primer plazo
    .why = Depende de cuándo entra dinero, y eso cambia de una persona a otra. { $seen }
    .example = 1 de julio de 2027

consumer-plan-missed = ¿Qué estaría bien que pasara si una vez falta un pago?
    .label = Si falta un pago
    .why = Se puede acordar de antemano, y así nadie tiene que adivinarlo. { $seen }
    .example = Un mensaje, y dos semanas para ponerse al corriente

consumer-online = Si se escribió algo en público, ¿qué estaría bien que pasara con ello?
    .label = Lo escrito en público
    .why = Se pregunta a las dos partes, y se acuerda en la reunión.
    .opt-nothing-there = No se escribió nada
    .opt-stays = Puede quedarse como está
    .opt-changed = Se añade o se cambia algo
    .opt-taken-down = Se retira

consumer-who-comes = La persona que venga por su parte: ¿qué sabe, y puede decidir?
    .label = Quién viene
    .why = Así { $mediator } puede reservar tiempo para una llamada, si hace falta.
    .opt-knows-and-decides = Conoce los hechos y puede decidir
    .opt-knows = Conoce los hechos, tiene que consultar
    .opt-decides = Puede decidir, tiene que informarse
