# Más preguntas para quien alquila y quien da en alquiler, en español. Las mismas palabras para las dos partes, salvo seis preguntas para cada una, equivalentes entre sí.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

tenancy-section-before = Antes de seguir

tenancy-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

tenancy-what-comes =
    Estas preguntas tratan del alquiler, de la vivienda y de lo que podría venir. Llevan unos quince minutos, y hacia la mitad hay un buen punto para una pausa.
    { $all_seen } Las cifras pueden ser aproximadas.
    .label = Lo que viene ahora

## El alquiler

tenancy-section-lease = El alquiler

tenancy-part = ¿De qué lado del alquiler está usted?
    .label = Lado del alquiler
    .why = Seis de las preguntas que siguen dependen de ello. Las dos partes reciben el mismo número.
    .opt-tenant = Vivo de alquiler, o hablo por esa parte
    .opt-landlord = Doy en alquiler, o hablo por esa parte

tenancy-lease-begin = ¿Cuándo empezó el alquiler?
    .label = Comienzo del alquiler
    .why = A las dos partes se les preguntan los mismos datos, para ponerlos uno al lado del otro.
    .example = 1 de marzo de 2021

tenancy-lease-end = ¿Cuándo termina, si tiene un final?
    .label = Final del alquiler
    .why = Una fecha cercana cambia lo que es urgente.
    .example = 28 de febrero de 2027

tenancy-rent = ¿Cuánto es el alquiler de un mes?
    .label = Alquiler de un mes
    .why = Se pregunta a las dos partes, y { $mediator } compara las dos cifras.
    .example = 950 o 950,00

tenancy-owed = ¿Cuánto alquiler se debe, tal como usted lo ve? Si no se debe nada, escriba 0.
    .label = Alquiler que se debe, según esta parte
    .why = Cada parte da su propia cifra. Donde difieren, se puede mirar mes por mes.
    .example = 1500 - 1900

tenancy-paid = ¿Qué pagos se hicieron en los últimos meses, y cómo?
    .label = Pagos hechos
    .why = Un pago puede estar en camino, o anotado donde no corresponde.
    .example = Enero por transferencia, la mitad de febrero en efectivo

tenancy-notices = ¿Qué cartas o avisos ha habido, y con qué fechas?
    .label = Cartas y avisos
    .why = Algunas cartas abren un plazo. { $mediator } no puede decir qué significa en derecho, pero puede tenerlo en cuenta.
    .example = Una carta del 3 de marzo, que pide pagar en un mes

tenancy-deposit = ¿De cuánto es la fianza?
    .label = Fianza
    .why = Forma parte de las cifras de las dos partes.
    .example = 1.900 o 1900,00

## La vivienda

tenancy-section-home = La vivienda

tenancy-repairs = ¿Hay algo roto o desgastado, dentro o fuera?
    .label = Roto o desgastado
    .why = A las dos partes se les pregunta lo que saben.
    .example = La calefacción del cuarto pequeño

tenancy-reported = ¿Cuándo se avisó, de qué manera, y cuándo pudo entrar alguien a verlo?
    .label = Aviso y acceso
    .why = Así se pueden poner las dos listas de fechas una al lado de la otra.
    .example = Por mensaje el 9 de enero; se ofreció entrar dos veces

tenancy-pictures = ¿Tiene fotos o documentos sobre eso? Puede enviar hasta cinco.
    .label = Fotos y documentos
    .why = { $mediator } ve lo que usted envíe. La otra parte no, salvo que usted lo acepte más adelante.

tenancy-safe-home = ¿Siente seguridad donde vive?
    .label = Seguridad en casa
    .why = Se le pregunta a todo el mundo. Si no es así, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte; su respuesta va a un archivo de seguridad.
    .opt-yes = Sí
    .opt-not-always = No siempre
    .opt-no = No
    .opt-talk = Hablar con una persona

tenancy-break-ahead = Hasta aquí el pasado, gracias. Lo demás trata de lo que podría venir; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

## Lo que podría venir

tenancy-section-ahead = Lo que podría venir

tenancy-tenant-wish = ¿Qué es lo que más le gustaría?
    .label = Deseo sobre la vivienda
    .why = A la otra parte se le hace la pregunta equivalente.
    .opt-stay = Quedarme como hasta ahora
    .opt-stay-changed = Quedarme, con algún cambio
    .opt-leave = Mudarme

tenancy-tenant-by = ¿Para cuándo le gustaría que quedara resuelto?
    .label = Resuelto para
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = 30 de junio de 2027

tenancy-tenant-money = ¿Cuánto le entrará en los próximos meses, y qué hay de incierto en ello?
    .label = Dinero en los próximos meses
    .why = Un plan ha de encajar con lo que entra. { $seen }
    .example = Sueldo completo otra vez desde mayo

tenancy-tenant-help = ¿Hay alguna ayuda para el alquiler, como una prestación, un fondo o un familiar?
    .label = Ayuda para el alquiler
    .why = A la otra parte se le hace la pregunta equivalente.
    .opt-none = No
    .opt-asked-for = Se ha solicitado
    .opt-granted = Se ha concedido

tenancy-tenant-around = ¿Quién vive con usted, y qué necesita de la vivienda?
    .label = Quién vive ahí
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = Dos niños, que van a la escuela a la vuelta de la esquina

tenancy-tenant-certain = ¿De qué necesitaría tener certeza, como mínimo?
    .label = Certeza mínima
    .why = Muestra a { $mediator } qué tendría que darle un acuerdo. { $seen }
    .example = Que no haya que mudarse antes de que acabe el curso

tenancy-landlord-wish = ¿Qué es lo que más le gustaría?
    .label = Deseo sobre la vivienda
    .why = A la otra parte se le hace la pregunta equivalente.
    .opt-let-on = Seguir alquilando como hasta ahora
    .opt-let-on-changed = Seguir, con algún cambio
    .opt-end = Terminar el alquiler

tenancy-landlord-by = ¿Para cuándo le gustaría que quedara resuelto?
    .label = Resuelto para
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = 30 de junio de 2027

tenancy-landlord-money = ¿Qué pagos propios dependen del alquiler en los próximos meses, y qué hay de incierto en ello?
    .label = Dinero en los próximos meses
    .why = Un plan ha de encajar con lo que sale. { $seen }
    .example = La hipoteca, que vence el día 5

tenancy-landlord-help = ¿Hay alguna ayuda cuando falta el alquiler, como un seguro, un fondo o un banco que espera?
    .label = Ayuda cuando falta el alquiler
    .why = A la otra parte se le hace la pregunta equivalente.
    .opt-none = No
    .opt-asked-for = Se ha solicitado
    .opt-granted = Se ha concedido

tenancy-landlord-around = ¿Qué planes tiene para la vivienda, y quién más depende de ella?
    .label = Planes para la vivienda
    .why = A la otra parte se le hace la pregunta equivalente.
    .example = Quizá mi hija la necesite dentro de dos años

tenancy-landlord-certain = ¿De qué necesitaría tener certeza, como mínimo?
    .label = Certeza mínima
    .why = Muestra a { $mediator } qué tendría que darle un acuerdo. { $seen }
    .example = Que el alquiler del mes esté para el día 10

## Un plan sobre el papel

tenancy-section-plan = Un plan sobre el papel

tenancy-plan-amount = Si algo se paga a plazos, ¿qué cantidad cada vez podría funcionar desde donde está usted?
    .label = Plazo
    .why = Probarlo aquí no compromete a nadie. { $seen }
    .example = 80 - 120

tenancy-plan-often = ¿Cada cuánto se pagaría?
    .label = Cada cuánto
    .why = Se pregunta lo mismo a las dos partes. { $seen }
    .opt-weekly = Cada semana
    .opt-fortnightly = Cada dos semanas
    .opt-monthly = Cada mes

tenancy-plan-start = ¿Desde qué día?
    .label = Primer plazo
    .why = Depende de cuándo entra dinero, y eso cambia de una persona a otra.
    .example = 5 de julio de 2027

tenancy-plan-method = ¿Cómo se pagaría?
    .label = Forma de pago
    .why = Se pregunta a las dos partes, porque las dos han de poder hacerlo.
    .opt-standing-order = Con una orden permanente
    .opt-transfer = Con una transferencia cada vez
    .opt-cash = En efectivo, con recibo
    .opt-third-party = Lo paga otra persona u oficina

tenancy-plan-missed = ¿Qué estaría bien que pasara si una vez falta un pago?
    .label = Si falta un pago
    .why = Se puede acordar de antemano, y así nadie tiene que adivinarlo. { $seen }
    .example = Una llamada el mismo día, y dos semanas para ponerse al corriente

tenancy-if-it-ends = Si el alquiler terminara, ¿qué lo haría más fácil? Elija todo lo que corresponda.
    .label = Si termina
    .why = Se pregunta a las dos partes, y no quiere decir que vaya a terminar. { $seen }
    .example = Dejar la cocina
    .opt-time = Más tiempo
    .opt-moving-costs = Algo para la mudanza
    .opt-reference = Una carta de referencia
    .opt-deposit-soon = La fianza de vuelta pronto
    .opt-no-record = Ninguna anotación en un registro
