# Las sesiones, en español: las fija quien media, se cuentan a todos con las mismas palabras, se recuerdan.

## Las pantallas de quien media

desk-session-list =
    { $count ->
        [0] { $ref }: no hay ninguna sesión fijada
        [one] { $ref }: hay una sesión fijada
       *[other] { $ref }: hay { $count } sesiones fijadas
    }
desk-session-title = { $ref }: sesión
desk-session-new = Fijar una sesión
desk-session-look = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
desk-session-proposed = { $ref }: ¿está bien así?
desk-session-cancelled-title = { $ref }: anulada
desk-session-when = { $at } ({ $city })
desk-session-where-they-are = { $name }: { $at } ({ $city })
desk-session-how = { $format } · { $length }
desk-session-alone = Solo está invitada la parte { $name }. La otra parte no sabe nada de ella.
desk-session-alone-several = Solo están invitadas estas personas: { $names }. La otra parte no sabe nada de ella.
desk-session-instead = Sustituye a la del { $at }. Lo que estaba previsto para esa hora se abandona.
desk-session-overlaps = A esa hora tiene otra sesión, en { $ref }.
desk-session-tells = Todas las personas invitadas reciben el mismo aviso neutro, y leen el resto tras un toque.
desk-session-near = Faltan menos de dos horas. Puede que nadie lo vea a tiempo, así que una llamada ayuda.
desk-session-skipped = Ese día los relojes se adelantan y las { $hour } no existen ({ $city }). ¿Quiere decir { $at }?
desk-session-doubled = Ese día los relojes se atrasan y las { $hour } llegan dos veces ({ $city }). ¿Cuál de las dos?
desk-session-past = Esa hora ya ha pasado. No se ha enviado nada; ¿quiere otra?
desk-session-first = La primera, antes del cambio de hora
desk-session-second = La segunda, después del cambio
desk-session-use = Sí, a esa hora
desk-session-publish = Avisar a todos ahora
desk-session-again = Otra hora
desk-session-leave = Dejarlo
desk-session-left = No se ha enviado nada.
desk-session-stands = Ya se ha enviado, y lo que cambie aquí no cambia nada de ello. /session muestra cómo está.
desk-session-gone = Ya no está así. /session muestra cómo está.
desk-session-sent = Enviado. Todas las personas invitadas tienen el aviso, o lo reciben en las horas que indicaron.
desk-session-called-off = Anulada. Todas las personas invitadas reciben el mismo aviso neutro.
desk-session-call = Llame usted a { $name }, por favor: { $why }
desk-session-call-no-messages = pidió no recibir mensajes. En la ficha, «Contacto seguro» muestra lo que dijo al respecto.
desk-session-call-held = está en espera.
desk-session-call-away = no se le puede localizar por aquí.
desk-session-call-late = un recordatorio no le llegó a tiempo.
desk-session-call-absent = por aquí todavía no le llega nada. No ha aceptado participar, o usted no ha confirmado quién es.
desk-session-coming = { $name }: asistirá
desk-session-not-coming = { $name }: no puede asistir
desk-session-no-answer = { $name }: sin respuesta todavía
desk-session-move = Cambiarla
desk-session-cancel = Anularla
desk-session-cancel-question = ¿Anular la sesión del { $at }?
desk-session-cancel-yes = Sí, anularla
desk-session-cancel-no = Dejarla como está
desk-session-file = Archivo de calendario
desk-session-write = Escribir a todos
desk-session-needs = { $name }, lo que dificulta participar: { $needs }
desk-session-still = { $name }, aún por aclarar: { $still }
desk-ready-authority = quién tiene que dar el sí
desk-ready-papers = papeles que importan
desk-session-by-counsel = { $account }, por { $name }

desk-notice-session-call = { $ref }: hay que llamar a alguien por una fecha.
desk-notice-session-no = { $ref }: hay una respuesta sobre una fecha.
desk-notice-session-open = { $ref }: no todos han respondido sobre una fecha.
notice-session-desk = { $ref }: { $at }. Los detalles, al abrirlo.

## Lo que leen todas las personas invitadas

notice-session = Recordatorio: { $at }. Los detalles, al abrirlo.
session-head = La sesión con { $mediator }
session-head-alone = Una reunión entre usted y { $mediator }
session-when = { $at }, hora de usted ({ $city })
session-how = { $format } · { $length }
session-changed = La hora o el lugar han cambiado. Así está ahora; su calendario puede mostrar aún lo de antes.
session-format-same-room = En la misma sala
session-format-separate-rooms = En salas separadas
session-format-video = Por vídeo
session-format-phone = Por teléfono
session-format-messages = Solo por mensajes
session-length-60 = una hora
session-length-90 = una hora y media
session-length-120 = dos horas
session-length-180 = tres horas
session-length-240 = cuatro horas
session-cancelled = La sesión del { $at } no tendrá lugar. No tiene que hacer nada.
session-for-new = ¿Asistirá usted? Solo { $mediator } conoce su respuesta.
session-for-confirm = ¿Asistirá usted? Ayuda saber ya quién le acompaña y si algo le hace difícil participar. Solo { $mediator } conoce su respuesta.
session-for-prepare = Queda una semana. Los papeles llegan a tiempo si los envía ahora. /review muestra lo que queda abierto por su parte.
session-for-ready = Quedan tres días. Si algo ha cambiado para usted, { $mediator } aún puede tenerlo en cuenta hoy.
session-for-evening = Es mañana, o muy pronto. Un momento tranquilo con sus propias palabras de apertura puede ayudar esta noche.
session-for-soon = Empieza pronto. Ayudan un teléfono cargado, agua y sus papeles a mano.
session-for-thanks = Gracias por participar. Si algo queda abierto, { $mediator } lee lo que usted escriba.
session-for-later = Han pasado dos semanas. Si quiere contar cómo va, { $mediator } lo lee, y nadie más.
session-write = Escribir a { $mediator }
session-coming = Asistiré
session-not-coming = No puedo asistir
session-snooze = Recordármelo más tarde
session-calendar = Archivo de calendario
session-noted-yes = Anotado: usted asistirá. Solo lo ve { $mediator }.
session-noted-no = Anotado. { $mediator } sabe que usted no puede asistir, y nadie más. Tendrá noticias de { $mediator }.
session-again-at = Se lo recordaré otra vez: { $at }.
session-too-near = Falta muy poco para otro recordatorio.
session-no-reminder = Por ahora no le envío nada por mi cuenta, así que no llega ningún recordatorio. /session lo muestra cuando usted quiera.
session-none = No hay ninguna sesión fijada por ahora. Tendrá noticias mías cuando la haya.
session-over = Esto ya ha terminado. No tiene que hacer nada.
session-calendar-title = Cita
session-calendar-about = Los detalles están en el chat.

## Buscar una hora

desk-times-new = Buscar una hora entre todos
week-day = { $day }
week-day-open = • { $day }
week-hour = { $at }
week-hours = { $day }: toque las horas que le van bien, en su hora local ({ $city }).
week-no-hours = { $day }: ya no queda ninguna de estas horas. Puede tocar otro día.
week-earlier = Semana anterior
week-later = Semana siguiente
week-use = Usar estas horas
desk-times-look = Horas ofrecidas: qué va bien
desk-times-unread = No puedo usar estas líneas. Cada una necesita un día y una hora que estén por venir y lleguen una sola vez.
desk-times-line = «{ $words }»
desk-times-again = Elegirlas de nuevo
desk-times-proposed = { $ref }: ¿ofrecer estas horas?
desk-times-offer = Ofrecerlas a todos ahora
desk-times-offered = Ofrecidas. A nadie se le dice quién ha respondido, y usted mira cuando quiera, con /session.
desk-times-common = Estas van bien a todas las personas que han respondido. Toque una para fijar la sesión; antes nadie sabe nada.
desk-times-nothing = Por ahora ninguna hora va bien a todos. Nadie sabe nada hasta que usted lo diga.
desk-times-waiting = Sin respuesta todavía: { $names }
desk-times-none = Decir a todos: ninguna de estas
desk-times-none-told = Todas las personas invitadas reciben el mismo aviso neutro.
time-asked = { $mediator } pregunta cuáles de estas horas le van bien ({ $length }). Toque todas las que sí; solo { $mediator } lo sabe.
time-zone = Las horas son las de usted ({ $city }).
time-slot = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
time-none = Ninguna de estas
time-later = Preguntarme más tarde
time-change = Cambiar mi respuesta
time-noted = Gracias. Tendrá noticias mías cuando { $mediator } haya elegido una hora.
time-asked-later = Se lo preguntaré de nuevo.
time-not-asked = Por ahora no le envío nada por mi cuenta. /continue vuelve a mostrar estas horas cuando usted quiera.
time-over = Ya se ha elegido una hora. Lo que está fijado se ve en /session.
time-over-none = Ninguna de estas horas va bien a todos. { $mediator } propondrá otras.

## Lo que queda abierto por la propia parte

ready-open = Lo que me queda abierto
ready-title = Queda abierto por su parte
ready-nothing = No queda nada abierto por su parte
ready-item = • { $item }
ready-answer = si usted asistirá
ready-authority = quién tiene que decir que sí por usted, y si puede decidir ese día (/review)
ready-papers = papeles e imágenes que le importan (/review)
ready-undecided =
    { $count ->
        [one] una cosa de la que no ha decidido quién puede verla (/continue)
       *[other] { $count } cosas de las que no ha decidido quién puede verlas (/continue)
    }
ready-sentence =
    { $count ->
        [one] una frase suya que espera su sí (/ledger)
       *[other] { $count } frases suyas que esperan su sí (/ledger)
    }
ready-helps-1 = Lo que ayuda ese día:
ready-helps-2 = • Decir una vez en voz alta, a solas, sus palabras de apertura, un minuto más o menos. No se guarda nada.
ready-helps-3 = • Tener a mano: copias de sus papeles, un cargador, agua, medicinas, el número de quien quiera consultar.
ready-helps-4 = • Puede pedir una pausa en cualquier momento. Las preguntas para quien le asesora se pueden apuntar antes.
ready-adviser =
    { $count ->
        [one] • Hay una pregunta guardada para quien le asesora. Está en /ledger.
       *[other] • Hay { $count } preguntas guardadas para quien le asesora. Están en /ledger.
    }

## Cómo es el día de una sesión

day-button = Cómo transcurre el día
day-title = Cómo transcurre el día
day-opens = • Empieza { $mediator } y explica cómo se reparte el tiempo.
day-turns-together = • Después habla cada parte, más o menos el mismo tiempo, mientras las demás personas escuchan. { $mediator } dice ese día quién empieza.
day-turns-apart = • Después { $mediator } escucha a cada parte por separado, más o menos el mismo tiempo, y dice ese día con quién empieza.
day-turns-writing = • Después { $mediator } pregunta a cada parte por escrito, por turnos, y dice ese día con quién empieza.
day-turns-alone = • Después el tiempo es suyo, y puede empezar por lo que más le importe.
day-topics = • Luego se ven los temas uno por uno. Al final { $mediator } dice qué viene después, sea lo que sea lo acordado hasta entonces.
day-breaks =
    { $count ->
        [0] • Es corta, así que normalmente no hay pausa. Puede pedir una en cualquier momento, sin decir por qué.
        [one] • Normalmente hay una pausa hacia la mitad. Puede pedir una en cualquier otro momento, sin decir por qué.
       *[other] • Normalmente hay una pausa cada hora más o menos. Puede pedir una en cualquier otro momento, sin decir por qué.
    }
day-where-same-room = • Todas las personas están en la misma sala.
day-where-separate-rooms = • Cada parte tiene su propia sala, y { $mediator } va de una a otra.
day-where-video = • Todas las personas están en la misma videollamada.
day-where-phone = • Todas las personas están en la misma línea, así que ayuda decir antes el nombre.
day-where-messages = • Se hace por escrito, en este chat. Lo que escriba llega primero a { $mediator }; /privacy dice qué puede ir más allá, y cuándo.
day-where-alone = • No se invita a nadie de la otra parte.
