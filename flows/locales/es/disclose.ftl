# Lo que pasa de una parte a la otra, en español: primero para las partes, después la mesa de quien media.
# Nunca si la otra parte ha hecho algo, y nunca cuánto hay de ella.

notice-something-new = Hay algo nuevo para usted. Ábralo cuando le venga bien.

disclose-words = «{ $words }»
disclose-all-they-see = Esto es todo lo que verán

## El ofrecimiento después de entregar

disclose-offer =
    { $count ->
        [one] Ha escrito una cosa que la otra parte no sabe, o que usted quisiera saber. Nada de eso va a ninguna parte si usted no lo dice; ¿quiere verla ahora?
       *[other] Ha escrito { $count } cosas que la otra parte no sabe, o que usted quisiera saber. Nada de eso va a ninguna parte si usted no lo dice; ¿quiere verlas una por una?
    }
disclose-offer-open =
    { $count ->
        [one] Ha escrito una cosa que la otra parte no sabe, o que usted quisiera saber. Usted elige cómo se dice; ¿quiere verla ahora?
       *[other] Ha escrito { $count } cosas que la otra parte no sabe, o que usted quisiera saber. Usted elige cómo se dice cada una; ¿quiere verlas una por una?
    }
disclose-offer-needs =
    { $count ->
        [one] Hay además una cosa que usted quisiera saber. ¿Quiere verla ahora?
       *[other] Hay además { $count } cosas que usted quisiera saber. ¿Quiere verlas una por una?
    }
disclose-look = Verlas ahora
disclose-look-later = Más tarde
disclose-rests = Esto queda en espera hasta que { $mediator } haya hablado con usted. No se pierde nada, y nada de ello se envía.
disclose-looked-later = De acuerdo. Con /continue vuelve a ello cuando quiera.

## El registro

disclose-ledger-title = Lo que puede pasar a la otra parte, y cómo está
disclose-kind-tell = No lo saben: { $label }
disclose-kind-need = Usted quisiera saber: { $label }
disclose-kind-answer = Han preguntado: { $label }
disclose-take-back = Retirarlo
disclose-taken-back = Queda retirado. Ahora solo puede verlo la persona mediadora, y no se envía.
disclose-too-late = Esto ya se ha enviado, así que no puedo retirarlo ni cambiarlo. Lo que eso supone puede hablarlo con { $mediator }; con /human le aviso.
disclose-state-undecided = Todavía sin ver. Con /continue llega a ello.
disclose-state-undecided-held = Todavía sin ver.
disclose-state-not-agreed = Todavía no ha aceptado ninguna frase.
disclose-state-agreed = Aceptó estas palabras el { $at }.
disclose-state-not-before = { $mediator } puede enviarlo a partir del { $at }. Hasta que se envíe puede retirarlo.
disclose-state-day = No antes del { $day }, como usted dijo.
disclose-state-kept = { $mediator } lo guarda para la sesión.
disclose-state-taken-back = Lo ha retirado.
disclose-state-seen = { $mediator } lo envió el { $at }; desde entonces la otra parte puede verlo.
disclose-kind-marked = Su respuesta: { $label }
disclose-came-about = Ya ha ocurrido
disclose-decide-anew = Decidir sobre ello
disclose-mark =
    { $regime ->
        [opt_out] Compartir o reservar una respuesta
        [no_secrets] Compartir o dejar fuera una respuesta
       *[opt_in] Se puede compartir algo más
    }
disclose-mark-offer =
    { $regime ->
        [opt_out] Puede mirar cualquiera de sus respuestas y compartirla, o reservarla.
        [no_secrets] Puede mirar cualquiera de sus respuestas y compartirla con sus palabras, o dejarla fuera.
       *[opt_in] Si se puede compartir algo más, puede mirar cualquiera de sus respuestas.
    }
disclose-mark-which =
    { $regime ->
        [opt_in] ¿Qué respuesta quiere mirar? Nada de ella va a ninguna parte si usted no lo dice.
       *[other] ¿Qué respuesta quiere mirar? Usted elige qué pasa con ella.
    }
disclose-mark-none = Todavía no hay ninguna respuesta de ese tipo.
disclose-mark-one = { $name }
disclose-mark-on = Más respuestas
disclose-state-told = { $mediator } puede contar a la otra parte de qué trata.
disclose-state-unnamed = { $mediator } puede usarlo, pero no decir de quién es. Aun así, alguien puede adivinarlo.
disclose-state-left-out = Usted lo dejó fuera, así que no se pasa nada de ello. { $mediator } lo ha leído.
disclose-state-condition = No antes de que se cumpla esto: «{ $condition }»
disclose-state-came-about = Usted dijo que se ha cumplido.
disclose-received-title = Lo que le ha llegado
disclose-received-tap = Toque un número para leerlo.
disclose-received-line = { $at } · { $category }

## Lo que ha llegado

disclose-show = Mostrarlo
disclose-later = Más tarde
disclose-hide = Volver a ocultarlo
disclose-arrived-tell = { $mediator } le envía esto, con las palabras de la otra parte:
disclose-arrived-need = { $mediator } le pasa una pregunta, con las palabras de la otra parte:
disclose-arrived-answer = Usted preguntó: «{ $question }» { $mediator } le envía esta respuesta, en las propias palabras de la otra parte:
disclose-arrived-swap = { $mediator } ha abierto el intercambio. Esto es de la otra parte, con sus palabras:
disclose-reply = Responder
disclose-reply-not = Ahora no
disclose-not-now = De acuerdo. Nadie lo sabrá, y puede responder cuando quiera.

## Un documento o una foto con una frase. Su nombre no dice nada del archivo del que salió

disclose-paper = { $label }
disclose-paper-photo = Foto { $number } · { $about }
disclose-paper-pdf = PDF { $number } · { $about }
disclose-with-it = Con ella: la copia de arriba, como «{ $name }»
disclose-state-with-it = Con ella: { $name } ({ $digest })
desk-share-with-it = Con ella: { $name } ({ $digest }), la copia de abajo
desk-swap-with-it = con ella: { $name } ({ $digest })
desk-history-paper = Documento adjunto
desk-history-digest = SHA-256 del documento

## Categorías

disclose-category-figures = cifras
disclose-category-documents = documentos
disclose-category-dates = fechas
disclose-category-reasons = motivos
disclose-category-plans = planes
disclose-category-people = personas
disclose-category-effects = efectos
disclose-category-other = otro asunto

## La mesa de quien media

desk-share-title =
    { $count ->
        [0] { $ref }: no hay nada pendiente de enviar.
        [one] { $ref }: una cosa por ver
       *[other] { $ref }: { $count } cosas por ver
    }
desk-rules =
    { $regime ->
        [opt_out] Reglas: lo que le cuenta una parte se puede contar en esencia, si no lo reserva.
        [no_secrets] Reglas: sin secretos; lo que le cuenta una parte se puede contar en esencia.
       *[opt_in] Reglas: no se cuenta nada sin acuerdo.
    }
desk-rules-open = Siempre abiertos: { $kinds }.
desk-share-tell = { $name } · para contar
desk-share-need = { $name } · para preguntar · { $category }
desk-share-ready = Listo para enviar desde el { $at }.
desk-share-send = Enviar
desk-share-reconsider = Pedir que lo revise
desk-share-take-up = Retomarlo
desk-share-keep = Guardar para la sesión
desk-share-sent = ✓ Enviado el { $at } · de { $name }
desk-share-asked = Se ha pedido a { $name } que lo revise ({ $at }).
desk-share-gone = Esto ya no está pendiente aquí.
desk-share-why-cooling = Todavía no ha pasado el tiempo para pensarlo. Se puede enviar a partir del { $at }.
desk-share-why-later = Quien lo dijo ha puesto una fecha posterior, o espera algo antes.
desk-share-not-theirs = Quien lo dijo señaló: «No me toca a mí contarlo».
desk-share-condition = Quien lo dijo espera esto: «{ $condition }»
desk-share-told = Puede contar de qué trata, con palabras de usted.
desk-share-why-kept = Usted lo guarda para la sesión. No se envía a menos que lo retome.
desk-share-why-early = Se puede abrir desde el { $at }. Hasta entonces cada parte puede cambiar lo que puso.
desk-share-why-held = Hable primero, por favor, con todas las personas pendientes de una llamada. Hasta entonces no se envía nada.
desk-share-why-no-consent = La persona no ha aceptado estas palabras.
desk-share-why-other-words = La persona ha aceptado otras palabras.
desk-share-why-withdrawn = La persona lo ha retirado.
desk-share-why-scope = La persona no lo ha marcado para compartir.
desk-share-why-safety = Está en el registro de seguridad, que nunca se envía.
desk-share-why-not-yours = Eso no está disponible.
desk-share-why-revealed = Ya se ha enviado.
desk-share-why-closed = El caso está cerrado.
desk-share-why-unconfirmed = Todavía nadie podría leerlo: confirme antes que quien ha entrado es la persona invitada. /case lo muestra.
desk-share-why-unknown = Confirme antes que quien ha aceptado esto es la persona invitada. /case lo muestra.
desk-share-why-nobody = Todavía nadie podría leerlo: la otra parte no ha aceptado participar.

## Lo que escribe quien media

disclose-wrote = { $mediator } le escribe:
disclose-look-again = { $mediator } le pide que vuelva a mirar esto. No se envía si usted no vuelve a aceptarlo.
disclose-reconsider = Volver a mirarlo
desk-message-to-whom = { $ref }: ¿para quién es su mensaje?
desk-message-to = { $name }
desk-message-to-all = Todas las partes, las mismas palabras
desk-message-sent = ✓ Reciben un aviso neutro y lo leen después de tocarlo.
desk-message-missed = Sin avisar: { $names }. Todavía no han entrado, o pidieron que no se les escriba.
desk-message-warning = Mire esto antes de que salga, por favor
desk-message-found-words = Repite «{ $found }» – de { $name }, sin enviar ({ $label }):
desk-message-found-number = Lleva el número { $found } – también está en algo de { $name } sin enviar ({ $label }):
desk-message-found-date = Lleva la fecha { $found } – también está en algo de { $name } sin enviar ({ $label }):
desk-message-found-name = Lleva el nombre { $found } – también está en algo de { $name } sin enviar ({ $label }):
desk-message-substance = Puede contar de qué trata, pero estas son las palabras de quien lo dijo.
desk-message-unnamed = Puede usar esto, pero no decir de quién es.
desk-message-from-sentence = una frase escrita para la otra parte
desk-message-from-exchange = puesto en un intercambio
desk-message-send-anyway = Enviarlo de todos modos
desk-message-do-not = No enviarlo
desk-message-anyway = ✓ Lo ha enviado de todos modos.
desk-message-dropped = No se ha enviado. /message empieza otro.
desk-message-left-out = Su nota se ha dejado fuera. Se le pide que lo revise sin ella.

## Intercambios: una parte

disclose-slot = { $mediator } ha abierto un intercambio sobre { $category }: { $weight }. Si todas las partes ponen algo, todo se abre a la vez, después de que { $mediator } lo haya visto.
disclose-slot-more = { $mediator } pregunta a todas las partes del intercambio sobre { $category } si hay un poco más que poner. Si todas ponen algo, todo se abre a la vez, después de que { $mediator } lo haya visto.
disclose-slot-terms = Si no, no se abre nada y nadie sabe quién puso algo. Puede poner algo, cambiarlo o pasar hasta el { $at }.
disclose-slot-in = Poner algo
disclose-slot-pass = Pasar
disclose-slot-receipt = Gracias. Los intercambios se abren en momentos fijos; tendrá noticias mías después del { $at }.
disclose-slot-change = Cambiar lo que he decidido
disclose-slot-over = Ya no se puede poner nada más en este intercambio. Tendrá noticias mías cuando termine.
disclose-slot-closed = Este intercambio no se abrió. No tiene que hacer nada.
disclose-slot-opened = Este intercambio se abrió. Lo que llegó está en /ledger.
disclose-put-in-running = Puesto en el intercambio sobre { $category }: solo se abre si las otras partes también comparten.
disclose-put-in-opened = Puesto en el intercambio sobre { $category }: se abrió, y la otra parte puede verlo.
disclose-put-in-closed = Puesto en el intercambio sobre { $category }: no se abrió, y solo lo ha visto la persona mediadora.
disclose-taken-out = Queda retirado del intercambio, como si hubiera pasado. La otra parte no sabe nada de ello.
disclose-weight-harmless = algo pequeño para empezar
disclose-weight-useful = algo útil de saber
disclose-weight-sensitive = algo que no es fácil de decir

## Intercambios: quien media

desk-swap-title =
    { $count ->
        [0] { $ref }: no hay ningún intercambio en curso.
        [one] { $ref }: hay un intercambio en curso
       *[other] { $ref }: hay { $count } intercambios en curso
    }
desk-swap-line = { $category } · { $weight } · hasta el { $at }
desk-swap-marked = Marcado para un intercambio por { $name }: { $kinds }. Solo lo ve usted.
desk-swap-look = Ver «{ $category }»
desk-swap-new = Abrir un intercambio nuevo
desk-swap-of = { $name }:
desk-swap-passed = ha pasado
desk-swap-nothing = nada todavía
desk-swap-open = Abrir los dos
desk-swap-more = Pedir un poco más
desk-swap-close = Cerrarlo sin abrir
desk-swap-begun = El intercambio sobre { $category } está abierto hasta el { $at }. Después tiene un día para verlo y abrirlo; luego se cierra solo, haya lo que haya.
desk-swap-left = No se ha abierto ningún intercambio.
desk-swap-stands = Lo que se ofreció queda como estaba. Con /swap lo ve.
desk-swap-opened = ✓ El intercambio sobre { $category } se ha abierto ({ $at }). Todas las partes pueden leerlo desde ese momento.
desk-swap-asked = Se ha pedido un poco más a todas las partes del intercambio sobre { $category }, con las mismas palabras. Tienen hasta el { $at }; después podrá abrirlo.
desk-swap-closed = El intercambio sobre { $category } se ha cerrado sin abrir ({ $at }). A todas las partes se les dice lo mismo.
desk-swap-over = El intercambio sobre { $category } ha terminado.

## La ficha de un caso

desk-send-on =
    { $count ->
        [0] Enviar
       *[other] Enviar ({ $count })
    }
desk-exchanges = Intercambios

## Lo que ha pasado, en un archivo

desk-history = Lo que ha pasado
desk-history-at = Enviado
desk-history-rule = Regla
desk-history-from = De
desk-history-kind = Clase
desk-history-category = Categoría
desk-history-words = Palabras
desk-history-agreed = Aceptado
desk-history-for = Para
desk-history-to = Leído por
desk-history-shown = Mostrado
desk-history-hidden = Vuelto a ocultar
desk-history-new = Nuevo para quien lee
desk-history-differently = Qué ve de otra manera
desk-history-before = Cuánto importaba antes (0–10)
desk-history-now = Cuánto importa ahora (0–10)
desk-history-rule-r1 = compartido con permiso
desk-history-rule-r2 = intercambio abierto
desk-history-kind-tell = contado
desk-history-kind-need = preguntado

## Un rango sellado

disclose-range-asked = { $mediator } pregunta lo mismo a cada parte: ¿pueden abrirse las cifras de un rango, solo para { $mediator }? La otra parte nunca ve las suyas.
disclose-range-terms = Se abren solo si cada parte dice que sí; haya dado cifras o no, puede responder hasta el { $at }. Luego las dos saben si todas dijeron que sí; quien dijo sí sabe por «selladas» que la otra no.
disclose-range-yes = Sí, para quien media
disclose-range-no = No, siguen selladas
disclose-range-receipt = Gracias. A nadie se le dice lo que ha respondido; tendrá noticias mías después del { $at }.
disclose-range-change = Cambiar mi respuesta
disclose-range-over = Esta pregunta ha terminado. Tendrá noticias mías en breve.
disclose-range-opened = Cada parte dijo que sí: { $mediator } puede leer ahora los rangos. La otra parte no ve el suyo.
disclose-range-sealed = Los rangos siguen sellados. No tiene que hacer nada.
