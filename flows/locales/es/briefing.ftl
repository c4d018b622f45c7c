# The mediator's briefing, on paper and in the chat, in Spanish. Only the mediator reads this.
# It attributes and quotes; it never sums up, weighs or praises (domain §10).

## The sheet

briefing-title = { $ref }: informe para la persona mediadora
briefing-kicker = Informe para la mediación
briefing-confidential = Se cita tal como se escribió lo que cada parte dijo en privado. Nada de ello se ha comprobado, valorado ni acordado, y a la otra parte solo ha llegado lo marcado con ●.
briefing-recipient = Solo para { $name }
briefing-as-of = { DATETIME($day, dateStyle: "long") }, { $time } { $zone }
briefing-fact-as-of = a fecha de
briefing-fact-kind = tipo
briefing-fact-regime = regla
briefing-fact-answer-by = responder antes del
briefing-regime-opt-in = nada pasa sin el permiso de quien lo dijo
briefing-regime-opt-out = se puede contar de qué trata, salvo que quien lo dijo lo reserve
briefing-regime-no-secrets = sin secretos: se puede contar de qué trata
briefing-asked = Pregunta
briefing-says = { $who } dice
briefing-blank-open = sin respuesta todavía
briefing-blank-unasked = no se preguntó
briefing-blank-unchanged = como se entregó
briefing-blank-nothing = nada
briefing-blank-no-date = nada anotado entonces
briefing-blank-erased = borrado
briefing-quoted = «…» en sus propias palabras
briefing-numbered = 1.7: parte 1, respuesta 7
briefing-quote-open = «
briefing-quote-close = »
briefing-earlier-question = Una pregunta anterior
briefing-first = al principio
briefing-later = ahora
briefing-for-adviser = Pregunta para quien asesore
briefing-added = Añadido aparte de las preguntas
briefing-nothing-visible = (nada que se pueda mostrar)

## May it be said aloud?

briefing-mark-aloud = se puede decir en voz alta
briefing-mark-owner = solo si lo plantea quien lo dijo
briefing-mark-never = no se debe decir

## The sides

briefing-stage-invited = invitación enviada
briefing-stage-joined = entró el { DATETIME($day, dateStyle: "medium") }
briefing-stage-confirmed = identidad confirmada el { DATETIME($day, dateStyle: "medium") }
briefing-stage-agreed = aceptó participar el { DATETIME($day, dateStyle: "medium") }
briefing-stage-withdrawn = se ha retirado el { DATETIME($day, dateStyle: "medium") }
briefing-fact-ranges = Rangos
briefing-range-sealed = sellados hasta que las dos partes acepten abrirlos
briefing-range-opened = abiertos solo para quien media
briefing-ranges-sealed = Rangos: sellados hasta que las dos partes acepten abrirlos.
briefing-ranges-opened = Rangos: abiertos para usted; se leen con ⋯ en la ficha del caso.
briefing-stage-finished = entregó sus respuestas el { DATETIME($day, dateStyle: "medium") }
briefing-count =
    { $declined ->
        [0] { $answered } de { $asked } preguntas respondidas
       *[other] { $answered } de { $asked } preguntas respondidas, { $declined } sin responder por decisión propia
    }
briefing-not-begun = nada respondido todavía
briefing-erased = todo lo que escribió está borrado

## The parts

briefing-part-about = De qué se trata
briefing-part-timeline = Por orden de fechas
briefing-part-decides = Quién decide y con qué autoridad
briefing-part-issues = Los temas, lado a lado
briefing-part-interests = Intereses
briefing-part-knowing = Qué necesita saber y qué podría contar cada parte
briefing-part-crossed = Lo que ha pasado a la otra parte
briefing-part-agreed = Aceptado por quien lo dijo, sin enviar
briefing-part-obstacles = Qué lo impide
briefing-part-no-deal = Si no hay acuerdo
briefing-part-hopes = Esperanzas
briefing-part-feelings = Cómo lo vive cada parte
briefing-part-movement = Qué podría ofrecer cada parte
briefing-part-practical = Para la reunión
briefing-part-documents = Documentos
briefing-part-more = También dijo
briefing-part-changed = Cambiado después de entregarlo
briefing-gaps = Lo que falta
briefing-files = Archivos adjuntos
briefing-annex = Anexo: respuestas largas completas

## What has crossed

briefing-crossed-told = Contado
briefing-crossed-asked = Preguntado
briefing-crossed-exchanged = En un intercambio
briefing-agreed-share = Para enviar
briefing-agreed-swap = Solo en un intercambio

## What is missing

briefing-none-not-sure = no lo sabe con seguridad
briefing-none-prefer-not = prefiere no decirlo
briefing-none-later = quiere responder más tarde
briefing-none-not-applicable = no le corresponde
briefing-none-skipped = la dejó pasar
briefing-gap-open = Sin respuesta todavía
briefing-gap-not-sure = No lo sabe con seguridad
briefing-gap-prefer-not = Prefiere no decirlo
briefing-gap-later = Quiere responder más tarde
briefing-gap-not-applicable = No le corresponde
briefing-gap-skipped = Dejó pasar
briefing-gap-about = { $label } («{ $item }»)

## Answers that are not words

briefing-scale = { $value } de 10
briefing-amount = { $low }
briefing-amount-range = de { $low } a { $high }
briefing-amount-from = al menos { $low }
briefing-worksheet = Lo que suma
briefing-worksheet-open = hasta donde se ha respondido
briefing-instalments = Plazos, calculados con las cifras de cada parte
briefing-day = { DATETIME($day, dateStyle: "long") }
briefing-when = { $when }
briefing-when-none = Sin fecha
briefing-points = «{ $item }»: { $points }
briefing-file-photo = una foto
briefing-file-document = un documento
briefing-file-voice = una nota de voz

## Notes at the end

briefing-note-hidden =
    { $count ->
        [one] Se omitió un signo en las palabras de las partes: es invisible, o habría tapado o girado las palabras que lo rodean.
       *[other] Se omitieron { $count } signos en las palabras de las partes: son invisibles, o habrían tapado o girado las palabras que los rodean.
    }
briefing-note-lost =
    { $count ->
        [one] Un signo no se pudo imprimir y aparece como �; el registro lo conserva tal como se escribió.
       *[other] { $count } signos no se pudieron imprimir y aparecen como �; el registro los conserva tal como se escribieron.
    }

## The card in the chat

briefing-card-title = { $ref } en noventa segundos
briefing-card-as-of = Solo para usted, a fecha de { DATETIME($day, dateStyle: "long") }, { $time } { $zone }.
briefing-card-legend = ● se puede decir en voz alta · ◐ solo si lo plantea quien lo dijo · ○ no se debe decir
briefing-card-next = Próxima fecha
briefing-card-about = De qué se trata
briefing-card-timeline = Las fechas
briefing-card-issues = Por resolver
briefing-card-decides = Quién decide
briefing-card-obstacles = Qué lo impide
briefing-card-knowing = Necesita saber
briefing-card-telling = Podría contar
briefing-card-crossed = Ha pasado
briefing-card-no-deal = Si no hay acuerdo
briefing-card-hopes = Esperanzas
briefing-card-adviser = Para quien asesore
briefing-card-changed = Cambiado después de entregarlo
briefing-card-gaps = Aún abierto
briefing-card-subject = { $title }
briefing-card-said = { $mark } { $who }: { $words }
briefing-card-labelled = { $label }: { $words }
briefing-card-quoted = «{ $words }»
briefing-card-list = { $first } · { $rest }
briefing-card-lines = { $first }; { $rest }
briefing-in-language = { $count }; escribe en { $language }
briefing-card-state = { $who }: { $stage }; { $count }
briefing-card-missing = { $who }: { $counts }
briefing-card-gap =
    { $kind ->
        [open] sin respuesta todavía: { $count }
        [not-sure] no lo sabe con seguridad: { $count }
        [prefer-not] prefiere no decirlo: { $count }
        [later] más tarde: { $count }
        [not-applicable] no le corresponde: { $count }
       *[skipped] la dejó pasar: { $count }
    }
briefing-card-nobody = Nadie ha respondido todavía: { $labels }
briefing-card-more = … y { $count } más
