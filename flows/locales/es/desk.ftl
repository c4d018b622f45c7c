# El chat de quien media, en español.

desk-welcome = Le doy la bienvenida. Este es su escritorio.
desk-edit-stray = Ese mensaje ya no forma parte de ninguna respuesta, así que no ha cambiado nada.
desk-help =
    /newcase – abrir un caso y recibir una invitación para cada parte
    /cases – sus casos
    /case – la ficha de un caso
    /briefing – leer el informe, como mensaje y en PDF
    /share – enviar lo que cada parte ha aceptado
    /swap – intercambios: se abren para todas las partes o para ninguna
    /session – fijar, mover o anular una sesión
    /message – escribir a una parte
    /hold – dejar en espera, para una parte, todo lo que pasa
    /close – cerrar un caso
    /language – cambiar el idioma
    /help – esta lista
desk-review-close = ¿Es lo que quería? Si es así, se abre el caso y recibe una invitación para cada parte.
desk-review-close-again = Este caso ya está abierto.
desk-handed-over = ✓ El caso está abierto.
desk-hand-over = Abrir este caso
desk-hand-over-again = Abrir otro igual
desk-opened = Caso { $ref } · { $kind } · abierto
desk-opened-side = Parte { $number } «{ $name }» – la invitación está abajo.
desk-open-case = Abrir el caso
desk-codes = Comunique estos códigos por teléfono, no en el mismo chat que el enlace
desk-code-line = { $name }: { $code }
desk-no-cases = Todavía no tiene ningún caso. /newcase abre uno.
desk-cases =
    { $count ->
        [one] Un caso
       *[other] { $count } casos
    }
desk-case-button =
    { $state ->
        [closed] { $ref } · { $title } · cerrado
       *[open] { $ref } · { $title }
    }
desk-card =
    { $state ->
        [closed] { $ref } · { $kind } · cerrado
       *[open] { $ref } · { $kind }
    }
desk-card-title = { $title }
desk-card-by = Respuestas pedidas para el { $day }
desk-side-invited = { $name }: invitación enviada
desk-side-not-invited = { $name }: sin invitación abierta
desk-side-started = { $name }: ha entrado, todavía no ha aceptado participar
desk-side-joined =
    { $answers ->
        [one] { $name }: ha entrado, una respuesta
       *[other] { $name }: ha entrado, { $answers } respuestas
    }
desk-side-finished =
    { $answers ->
        [one] { $name }: ha entregado, una respuesta
       *[other] { $name }: ha entregado, { $answers } respuestas
    }
desk-todo-confirm = Por hacer: ¿«{ $account }» es de verdad { $name }?
desk-side-erased = { $name }: ha retirado todo lo que dijo y ha dejado el caso
desk-todo-hold = Por hacer: hace falta que lo valore una persona. Hable usted con { $name } antes de seguir, por favor ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }). { $contact }
desk-todo-call = Por hacer: { $name } ha pedido hablar con una persona ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }). { $contact }
desk-contact-any-time = Se le puede escribir a cualquier hora.
desk-contact-certain-hours = Mensajes solo a las horas que indicó.
desk-contact-neutral-only = Solo mensajes con palabras neutras.
desk-contact-no-messages = No le envíe mensajes, por favor; volverá por su cuenta.
desk-contact-unknown = No ha dicho cómo se le puede escribir.
desk-confirm = ✓ Sí, es { $name }
desk-refuse = No, es otra persona
desk-answered = Hecho: he hablado con { $name }
desk-new-link = Nueva invitación para { $name }
desk-safety-button = Contacto seguro: { $name }
desk-safety = Contacto seguro: { $name }
desk-safety-line = { $label }: { $answer }
desk-safety-none = Todavía no se ha dicho nada sobre esto.
desk-briefing = Informe
desk-files =
    { $count ->
        [one] Un archivo o nota de voz
       *[other] { $count } archivos y notas de voz
    }
desk-file = { $name } · { $question }
desk-close = Cerrar el caso
desk-close-question =
    { $days ->
        [one] ¿Cerrar { $ref }? Después, ninguna de las dos partes podrá escribir aquí ni abrir lo que no haya leído, y un día más tarde se borra todo lo que contiene.
       *[other] ¿Cerrar { $ref }? Después, ninguna de las dos partes podrá escribir aquí ni abrir lo que no haya leído, y { $days } días más tarde se borra todo lo que contiene.
    }
desk-close-session = Todavía hay una sesión fijada: { $at }. Al cerrar, nadie recibe aviso de que no se celebra; con /session puede anularla antes.
desk-close-yes = Cerrarlo
desk-close-no = Dejarlo abierto
desk-closed = { $ref } está cerrado.
desk-erased-on = Todo lo que contiene se borra el { $day }.
desk-keep-longer = Conservarlo { $days } días más
desk-kept-longer = { $ref } se conserva hasta el { $day }. Queda registrado.
desk-erased =
    { $records ->
        [one] { $ref } se borró el { $day }: sus claves están destruidas y se ha borrado un registro.
       *[other] { $ref } se borró el { $day }: sus claves están destruidas y se han borrado { $records } registros.
    }
desk-kind-workplace = trabajo
desk-kind-contract = contrato
desk-kind-parenting = cuidado de los hijos
desk-kind-separation-property = bienes tras una separación
desk-kind-neighbour = vecindad
desk-kind-landlord-tenant = alquiler
desk-kind-consumer = consumo
desk-kind-other = otro

## Avisos: neutros en una pantalla bloqueada

desk-notice-join = { $ref }: hay algo por confirmar.
desk-notice-person = { $ref }: alguien quisiera hablar con usted.
desk-notice-code = { $ref }: una invitación ya no se puede usar.
desk-notice-hold = { $ref }: mire esto en persona antes de seguir, por favor.
desk-notice-new = { $ref }: hay algo nuevo.
desk-notice-erasing = { $ref }: todo lo que contiene se borra el { $day }.
desk-notice-absent = { $ref }: el día previsto para las respuestas ya pasó y todavía no se ha unido todo el mundo.
desk-notice-unreachable = { $ref }: ya no se puede localizar a alguien por aquí.
desk-notice-failed = { $ref }: un mensaje no se pudo entregar.

## La invitación, que lee la persona invitada

invitation-for = Para { $name }
invitation-text =
    Le invitamos a preparar una reunión con la ayuda de { $mediator }. Lleva una media hora, en su teléfono, de una vez o por partes. Nada se envía a nadie sin que usted lo diga.

    Abrir: { $link }

desk-file-expected = Todavía se está recogiendo y revisando. Vuelva a pedirlo dentro de un minuto.
desk-file-refused = No se entrega: no es una imagen, un PDF, un texto ni un sonido, o lleva algo escondido. Ya se le ha dicho a quien lo envió.
desk-file-lost = No llegó entero. Ya se le ha pedido a quien lo envió que lo mande otra vez.

## En espera: la otra parte no ve nada de ello

desk-side-rests = { $name }: en espera. No pasa nada a la otra parte ni sale ningún recordatorio; /hold lo termina.
desk-hold = { $ref }: en espera
desk-hold-about = Mientras una parte está en espera, nada suyo pasa a la otra, y no recibe recordatorios ni avisos de lo que le llega. A la otra parte no se le dice. Usted puede seguir escribiendo a todos con /message.
desk-hold-set = Dejar en espera a { $name }
desk-hold-lift = Terminar la espera de { $name }
desk-hold-none = { $name }: no está en espera
desk-hold-rests = { $name }: en espera
desk-unlock = Quitar el PIN de { $name }

## Rangos sellados

desk-ranges = Rangos sellados
desk-range-sealed = { $ref }: los rangos están sellados. Se abren solo para usted, y solo si las dos partes dicen que sí; no se le dice quién respondió qué.
desk-range-running = { $ref }: se pregunta a las dos partes hasta el { $at }. Hasta entonces, y si no dicen que sí las dos, los rangos siguen sellados.
desk-range-agreed = { $ref }: las dos partes están de acuerdo. Ya puede leer los rangos.
desk-range-refused = { $ref }: los rangos siguen sellados, porque no han aceptado abrirlos las dos partes. Queda registrado que lo preguntó.
desk-range-ask = Preguntar a las dos partes
desk-range-read = Abrir los rangos
desk-range-title = { $ref } · los rangos, solo para usted
desk-range-side = { $name }
desk-range-none = No se dio nada.
desk-range-caution = Lo que se dice aquí es a menudo táctico.
