# Lo que dice el asistente alrededor de las preguntas, en español. Aquí no hay ninguna pregunta de un flujo.
# { $mediator } es el nombre de quien media. Nunca un signo de exclamación, nunca un consejo, nunca una palabra sobre la otra parte.
# De usted, y sin género para quien lee ni para quien media.

language-name = Español

## Salidas y botones

house-back = Atrás
house-skip = Omitir
house-more = ⋯
house-why = ¿Por qué lo pregunta?
house-who = ¿Quién ve esto?
house-person = Hablar con una persona
house-pause = Pausa
house-continue = Continuar
house-done = Listo
house-go-on = Seguir
house-not-yet = Todavía no
house-yes = Sí
house-no = No, otra fecha
house-open = Abrir
house-change = Cambiar
house-thats-all = Eso es todo
house-start-over = Empezar de nuevo
house-thats-right = Está bien así
house-say-not-sure = No lo tengo claro
house-say-prefer-not = Prefiero no decirlo
house-say-later = Responderé más tarde
house-say-not-applicable = No corresponde
house-list-complete = La lista está completa
house-items-do-edit = Cambiar uno
house-items-do-remove = Quitar uno
house-items-do-up = Subir uno
house-back-to-list = Volver a la lista
house-amount-single = Es esa cifra
house-use-ready = Usar: { $words }
house-use = Usar la { $number }
house-write-again = Escribirla de nuevo
house-ticked = ✓ { $label }
house-unticked = ○ { $label }
house-number = { $number }
house-currency = { $code }
house-in-days =
    { $days ->
        [7] En una semana
        [14] En dos semanas
        [21] En tres semanas
        [30] En un mes
       *[other] En { $days } días
    }

## Por dónde va

house-progress = { $section } · { $number } de unas { $total }
house-progress-earlier = { $section } · una pregunta anterior

## Respuestas en curso

house-noted =
    { $count ->
        [one] Anotado, un mensaje hasta ahora. Puede seguir escribiendo.
       *[other] Anotado, { $count } mensajes hasta ahora. Puede seguir escribiendo.
    }
house-noted-files =
    { $count ->
        [one] Guardado, un archivo hasta ahora. Puede enviar otro.
       *[other] Guardado, { $count } archivos hasta ahora. Puede enviar otro.
    }
house-noted-more = Anotado para { $mediator }. Puede escribir más cuando quiera.
house-two-ways = Dos maneras de decirlo:
house-way-yours = 1 · la suya: «{ $words }»
house-way-calmer = 2 · más tranquila: «{ $words }»
house-now-says = Ahora dice: «{ $words }»
house-earlier = Antes dijo: { $answer }
house-earlier-both = Antes dijo: { $answer } – { $mediator } puede ver las dos
house-own-hint = También puede escribir algo con sus palabras.
house-own-words = Además: «{ $words }»
house-item = { $number }. { $label }
house-items-more = Escriba otro punto, o termine la lista.
house-items-edit = ¿Qué punto quiere cambiar?
house-items-remove = ¿Qué punto quito?
house-items-up = ¿Qué punto sube?
house-items-write = Escríbalo de nuevo. Ahora dice: { $label }
house-amount-in = En { $code }. Escriba la cifra, por favor.
house-amount-upper = He leído { $low }. Escriba la cifra más alta, si la hay.
house-amount-currency-range = Leo de { $low } a { $high }. ¿En qué moneda?
house-amount-currency = He leído { $low }. ¿En qué moneda?
house-date-right = He leído { $day }. ¿Es correcto?
house-points-line = { $label }: { $points }
house-points-next = { $label } – ¿cuántos de los { $left } puntos que quedan?
house-points-right = Los 100 puntos están repartidos. ¿Está bien así?

## Lo respondido y el repaso

house-record = ✓ { $label }: { $answer }
house-record-item = ✓ { $item } – { $label }: { $answer }
house-record-kept = ✓ { $label }
house-quoted = «{ $words }»
house-of-ten = { $value } de 10
house-range = { $low } a { $high }
house-agreed = aceptado
house-points-spread =
    { $count ->
        [one] puntos para un tema
       *[other] puntos entre { $count } temas
    }
house-files =
    { $count ->
        [one] un archivo
       *[other] { $count } archivos
    }
house-voice-notes =
    { $count ->
        [one] una nota de voz
       *[other] { $count } notas de voz
    }
house-nonanswer-not-sure = no está claro
house-nonanswer-prefer-not = prefiero no decirlo
house-nonanswer-later = más tarde
house-nonanswer-not-applicable = no corresponde
house-nonanswer-skipped = sin responder
house-label-more = Añadido
house-label-adviser = Para quien asesore
house-review-title = Esto es lo que ha dicho. Toque un número para cambiar esa respuesta.
house-about-item = { $item } – { $label }
house-review-line = { $number }. { $label }: { $answer }
house-review-line-kept = { $number }. { $label }
house-review-on-the-way = Puede cambiar lo que quiera. Después, siga donde estaba.
house-review-close = ¿Es lo que quería decir? Si es así, entréguelo a { $mediator }.
house-review-close-again = { $mediator } tiene sus respuestas, y puede ver lo que ponía antes si cambia alguna. Si ha cambiado algo, vuelva a entregarlas.
house-handed-over = ✓ Entregado a { $mediator }.
house-hand-over = Entregar
house-hand-over-again = Volver a entregar
house-look-again = Ver mis respuestas
house-completed = Gracias. { $mediator } tiene lo que ha escrito, y ahora no tiene que hacer nada más.
house-completed-more = Gracias. { $mediator } tiene lo que ha escrito.
house-completed-again = { $mediator } tiene lo que ha escrito, y ahora no tiene que hacer nada más. Puede añadir algo en cualquier momento escribiéndolo aquí.
house-completed-again-more = { $mediator } tiene lo que ha escrito. Puede añadir algo en cualquier momento escribiéndolo aquí.

## Más preguntas, después de las primeras

house-sitting = Hay otra serie de preguntas, de un cuarto de hora. Cada parte recibe las mismas, y puede dejarla.
house-sitting-now = Contestarlas ahora
house-sitting-later = Más tarde
house-sitting-put-off = De acuerdo. Con /continue vuelve a ellas cuando quiera.
house-sitting-thanks = Gracias. { $mediator } tiene lo que ha escrito.

## Explicaciones

house-only-mediator =
    { $regime ->
        [no_secrets] { $mediator } ve su respuesta, y puede contar a la otra parte de qué trata.
       *[opt_in] Solo { $mediator } ve su respuesta.
    }
house-answers-seen =
    { $regime ->
        [no_secrets] { $mediator } ve sus respuestas, y puede contar a la otra parte de qué tratan.
        [opt_out] { $mediator } ve sus respuestas, y puede contar a la otra parte de qué tratan si usted no lo reserva en /ledger.
       *[opt_in] { $mediator } ve sus respuestas, y la otra parte no.
    }
house-who-never = Solo { $mediator } puede ver esto. Se guarda aparte de sus otras respuestas y nunca figura en el informe.
house-who-range = Esto queda sellado. La otra parte no lo ve nunca, y { $mediator } solo si cada parte lo ha aceptado.
house-who-kept =
    { $regime ->
        [no_secrets]
            { $mediator } ve esto, y puede contar a la otra parte de qué trata. Sus propias palabras solo le llegan cuando usted las ha aprobado.
       *[opt_in]
            Solo { $mediator } ve esto. La otra parte no.
    }
house-who-asked =
    { $regime ->
        [no_secrets]
            { $mediator } ve esto, y puede contar a la otra parte de qué trata. Sus propias palabras solo le llegan cuando usted las ha aprobado.
        [opt_out]
            { $mediator } ve esto, y puede contar a la otra parte de qué trata si usted no lo reserva en /ledger. Sus propias palabras solo le llegan cuando usted las ha aprobado.
       *[opt_in]
            Solo { $mediator } ve esto. Más adelante puede decidir si algo se comparte, y con qué palabras.
    }
house-who-meant =
    { $regime ->
        [no_secrets]
            { $mediator } ve esto, y puede contar a la otra parte de qué trata. Sus propias palabras solo le llegan cuando usted las ha aprobado.
        [opt_out]
            { $mediator } ve esto, y puede contar a la otra parte de qué trata si usted no lo reserva en /ledger. Sus propias palabras solo le llegan cuando usted las ha aprobado.
       *[opt_in]
            Por ahora solo { $mediator } ve esto. Al final está pensado para las dos partes, pero solo cuando usted haya aprobado las palabras exactas.
    }
house-person-told-quietly = He avisado a { $mediator } de que quiere hablar con una persona. No recibirá ningún mensaje, como pidió, así que póngase en contacto cuando le venga bien, por favor.
house-person-told = He avisado a { $mediator } de que quiere hablar con una persona, y aquí no se pierde nada. Nadie vigila este chat a todas horas; si algo es urgente, llame a alguien que pueda ayudar.

house-aside-other-side = Para que ambas partes puedan hablar con libertad, no le digo a ninguna lo que ha dicho la otra, ni si ha dicho algo. Lo que su dueño ha aprobado y { $mediator } ha enviado está en /ledger.
house-aside-advice = No puedo decir qué permite la ley ni qué es lo mejor. Su pregunta queda guardada para quien le asesore, y { $mediator } la ve.

## Cuando una respuesta no encaja

house-puzzle-kind = Aquí no puedo usar eso. ¿Podría escribirlo, o usar uno de los botones?
house-puzzle-choose = En esta pregunta, toque por favor uno de los botones.
house-example = Por ejemplo: { $example }
house-puzzle-amount = No he podido leer ahí una cantidad. ¿Podría escribir la cifra completa, con números?
house-puzzle-order = La cifra más alta es menor que la otra. ¿Podría escribir la más alta otra vez?
house-puzzle-date = No he podido leer ahí una fecha. ¿Podría escribir el día, el mes y el año?
house-puzzle-past = Ese día ya ha pasado. ¿Podría escribir uno posterior?
house-puzzle-number = Aquí necesito un número entero de 0 a 10.
house-puzzle-points = Son más puntos de los que quedan, o no es un número entero. ¿Podría escribir uno menor?
house-puzzle-zone = No conozco esa ciudad. ¿Podría escribir la ciudad grande más cercana?
house-puzzle-clock = No he podido leer una hora ahí. ¿Puede escribirla en cifras?
house-puzzle-empty = Aquí todavía no hay nada. Puede escribirlo, u omitir esta pregunta.
house-puzzle-long = Es más largo de lo que puedo guardar en un solo lugar. ¿Podría enviarlo más corto?
house-puzzle-full = No puedo guardar más aquí. Puede cambiar o quitar algo.
house-puzzle-many = Es más de lo que cabe aquí: puedo guardar { $most } en total. ¿Podría enviar lo que más importe?
house-puzzle-file = Aquí puedo recibir un archivo: una foto, un documento o una nota de voz. También puede omitir esto.
house-puzzle-voice = Aquí no puedo escuchar eso. ¿Podría escribirlo, o usar uno de los botones?
house-puzzle-word = No es exactamente esa palabra. Escríbala tal cual, por favor, o toque el botón.
house-leave-it = Dejemos esta pregunta; { $mediator } puede hablarla con usted.
house-out-of-date = Esa pantalla ya no está al día. Aquí es donde está ahora.
house-not-available = Eso no está disponible.

## Hacer una pausa y volver

house-paused = Todo queda guardado. Vuelva cuando quiera con /continue.
house-paused-desk = Todo queda guardado. Siga con /continue.
house-remind-1 = Recordármelo mañana
house-remind-3 = Recordármelo en tres días
house-remind-not = Sin recordatorio
house-reminder-planned = De acuerdo. El recordatorio no dirá de qué se trata.
house-no-reminder = De acuerdo, sin recordatorio. Vuelva cuando quiera con /continue.
notice-list-today = Hay algo en su lista para hoy. Ábralo cuando le venga bien.

## Entrar

house-greeting = Gracias. Soy un asistente automático que ayuda a { $mediator } a preparar la reunión; puede dejarlo en cualquier momento.
house-by-invitation = Este asistente funciona por invitación. Si tiene un enlace, tóquelo, por favor.
house-link-unusable = Este enlace no se puede usar. Pida uno nuevo, por favor, a la persona que se lo envió.
house-seats = Con esta cuenta participa en más de un caso, y lo que escribe pertenece al caso en el que está. Aquí puede ir a otro:
house-seat = Caso con { $mediator }, desde el { $day }
house-code = Escriba, por favor, el código de seis cifras que le dieron por otra vía, aparte del enlace.
house-code-six = El código tiene seis cifras. Escríbalo otra vez, por favor.
house-code-wrong = Ese código no coincide. Compruébelo, por favor, y escríbalo otra vez.
house-nothing-open = Ahora mismo no hay nada que hacer aquí.
house-unread = Algo que envió no se pudo leer. ¿Podría enviarlo otra vez?
house-edit-stray = Ese mensaje ya no forma parte de ninguna respuesta, así que no ha cambiado nada. /review muestra lo que ha dicho, y ahí puede cambiarlo.
house-missing = Un momento, por favor. Algo no tiene palabras todavía; quien media puede ayudarle.

## Quién ve qué

house-privacy-title = Quién ve qué
house-privacy-mediator =
    { $regime ->
        [opt_out]
            🔒 Solo la persona mediadora – lo que usted reserva así, { $mediator } lo ve y lo guarda. De lo demás puede contar a la otra parte de qué trata.
        [no_secrets]
            ↔ No se oculta nada – { $mediator } ve lo que usted escribe, y puede contar a la otra parte de qué trata. Lo que usted deja fuera no se pasa.
       *[opt_in]
            🔒 Solo la persona mediadora – lo ve { $mediator }, y la otra parte no. Todo empieza así.
    }
house-privacy-session = 🔒 Lo diré en la sesión – lo ve { $mediator }, y usted lo dice si quiere.
house-privacy-swap = ↔ Intercambio: solo si también comparten – lo ven las dos partes, pero solo si ambas ponen algo y { $mediator } lo abre.
house-privacy-share = ↔ Compartir con la otra parte – lo ve con palabras que usted haya aprobado, después de que { $mediator } las haya enviado.
house-privacy-safety = 🔒 Sus respuestas sobre cómo escribirle sin riesgo – se guardan aparte de las demás; solo { $mediator } puede verlas.
house-privacy-open = ↔ Siempre abiertos: { $always_open } – de estos { $mediator } puede contar a la otra parte de qué trata.
house-privacy-unnamed = 🔒 Usarlo sin decir que es mío – { $mediator } puede usarlo, pero no decir de quién es, y no se envía nada.
house-privacy-keep = Se guarda hasta { $keep_days } días después de que { $mediator } cierre el caso, y luego se borra; las copias de seguridad, en siete días más. { $mediator } puede aplazarlo.
house-privacy-limits = Telegram puede técnicamente leer los chats con bots, y también quien abra su teléfono. La ley, o un riesgo de daño grave, puede obligar a { $mediator } a avisar a alguien.
house-scope-safety = Solo la persona mediadora
house-scope-mediator = Solo la persona mediadora
house-scope-without-source = Usarlo sin decir que es mío
house-scope-session = Lo diré en la sesión
house-scope-swap = Intercambio: solo si también comparten
house-scope-share = Compartir con la otra parte
house-scope-told = Lo ve { $mediator }, que puede contar de qué trata
house-ledger-title = Lo que ha dicho, y quién puede verlo
house-ledger-line = { $label }: { $answer }
house-ledger-empty = Aquí todavía no figura nada. Lo que diga figurará aquí, con quién puede verlo.
house-ledger-apart = Sus respuestas sobre cómo escribirle sin riesgo se guardan aparte y no se repiten en la pantalla. Solo { $mediator } puede verlas.

## Idioma, vaciar el chat, borrar

house-language = ¿Qué idioma uso?
house-hide = Puedo vaciar este chat de los dos últimos días: mis mensajes y los suyos. Lo que ha contado a { $mediator } queda guardado. /x lo hace al momento; el botón que queda entonces avisa a { $mediator } sin decirlo.
house-hide-yes = Vaciar el chat
house-keep-chat = Dejarlo como está
house-hidden = Su lista está vacía por hoy.
house-delete-title = ¿Borrar todo lo que ha dicho?
house-delete = Todas sus respuestas se borran para siempre, y usted deja este caso. Lo que { $mediator } quizá ya haya leído, y lo que se haya enviado a la otra parte, no se puede deshacer.
house-delete-yes = Borrar todo
house-delete-no = Conservarlo
house-deleted = Todo lo que dijo aquí se ha borrado, y las copias de seguridad se borran en un plazo de siete días. Usted ha dejado el caso.
house-help =
    /continue – seguir donde estaba
    /review – ver sus respuestas y cambiarlas
    /ledger – lo que ha dicho, y quién puede verlo
    /privacy – quién ve qué
    /human – hablar con una persona
    /seats – quién está con usted, y qué ve
    /language – cambiar el idioma
    /pause – parar por ahora
    /hide – vaciar este chat
    /x – vaciarlo al momento, sin preguntar
    /pin – un número que lo vuelve a abrir
    /tidy – que los mensajes de aquí desaparezcan solos
    /delete – borrar todo lo que ha dicho

## Archivos que no se guardan

house-file-too-large = Ese archivo es demasiado grande para mí: puedo recibir hasta { $most } megabytes. También sirve una foto, o un PDF más pequeño.
house-file-no-room = Aquí ya no caben más archivos. Puede contárselo a { $mediator }, o entregarlo en la reunión.
house-file-refused = No se ha podido guardar un archivo: puedo recibir imágenes, PDF, texto y notas de voz. También sirve una foto.
house-file-lost = Un archivo no llegó entero. Envíelo otra vez, por favor; si esa pregunta ya pasó, /review lleva de vuelta a ella.

## Ocultar al momento. Estas palabras deben caber en cualquier teléfono, en manos de cualquiera

house-quick-word = x
house-quiet-call = Luego
house-quietly-noted = Anotado.
house-opened = Abierto de nuevo. /continue sigue donde estaba.
house-pin = Con un PIN, /x cierra este chat y solo el PIN lo abre. Escriba /pin y de cuatro a ocho cifras, o /pin 0 para no tener ninguno.
house-pin-set = Desde ahora /x cierra este chat, y solo su PIN lo abre. Si lo olvida, { $mediator } puede quitarlo.
house-pin-none = Ya no hay PIN. /x sigue vaciando este chat al momento.

house-tidy = ¿Quiere que los mensajes de este chat, los suyos y los míos, se borren solos? Lo que ha contado a { $mediator } queda guardado hasta que use /delete o se borre el caso. Telegram solo lo permite durante dos días.
house-tidy-off = Conservarlos
house-tidy-finish = Al terminar las preguntas
house-tidy-hours =
    { $hours ->
        [one] Después de una hora
       *[other] Después de { $hours } horas
    }
house-tidy-set = { $way } – anotado. Lo que ha contado a { $mediator } queda guardado hasta que use /delete o se borre el caso.
