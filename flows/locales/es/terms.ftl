# La hoja de términos, en español: el resultado, con las palabras de quien media, para que cada persona lo confirme punto por punto.

## Quien media

terms-button = Hoja de términos
terms-title = { $ref } · Hoja de términos
terms-none = Todavía no hay ningún punto en la hoja.
terms-state-draft = Aún sin enviar. Nadie más la ve.
terms-state-sent = Versión { $version }, enviada el { $at }.
terms-state-changed = Ha cambiado desde que salió la versión { $version }, el { $at }.
terms-state-told = Versión { $version }: cada persona sabe que todas la han confirmado.
terms-words = { $words }
terms-which = Toque un número para cambiar un punto.
terms-what = ¿Qué pasa con el punto { $number }?
terms-add = Añadir un punto
terms-check = Verla entera antes de que salga
terms-list = Todos los puntos
terms-back = A la hoja de términos
terms-full = { $ref }: en la hoja caben como mucho { $most } puntos. Lo que ha escrito está más arriba.
terms-same = Esta misma hoja salió como versión { $version }.
terms-enough = En este caso no se puede enviar otra versión, o la hoja tiene demasiados puntos.
terms-confirm = { $ref } · Versión { $version }: esto es todo lo que leería cada persona
terms-anew =
    { $count ->
        [0] Cada punto dice lo mismo que antes, así que lo que se dijo de él sigue contando.
        [one] Un punto es nuevo o ha cambiado y se pregunta otra vez. Lo que se dijo de los demás sigue contando.
       *[other] { $count } puntos son nuevos o han cambiado y se preguntan otra vez. Lo que se dijo de los demás sigue contando.
    }
terms-look-out = Todas las personas leen lo mismo en el mismo momento. ¿Cuenta algún punto algo que solo una parte le ha contado?
terms-send = Enviarla a todas las personas
terms-sent = { $ref }: la versión { $version } está delante de todas las personas. Lo que digan de ella le llega solo a usted.
terms-missed = Sin avisar: { $names }. Aún sin entrar, en espera o sin mensajes por petición propia; en la ficha, «Contacto seguro» muestra lo que se dijo al respecto.
terms-said = Lo que se ha dicho de ella
terms-plain = Como documento
terms-hers = Con las respuestas
terms-said-title = { $ref } · Lo que se ha dicho de la versión { $version }
terms-said-line = { $name }: { $what }
terms-count-right = { $count } de { $all } confirmados
terms-count-not-quite = no del todo: { $numbers }
terms-count-adviser = antes quien asesora: { $numbers }
terms-count-open = sin respuesta aún: { $numbers }
terms-count-rests = en espera
terms-read = { $name } sobre el punto { $number }
terms-all = Todas las personas han confirmado cada punto. Lo saben solo cuando usted se lo dice.
terms-all-waits = Todas las personas han confirmado cada punto. Se puede decir cuando nadie esté en espera y el caso esté abierto.
terms-tell = Decir que todo está confirmado
terms-tell-ask = { $ref } · Todas las personas leerían esto en el mismo momento; no se puede retirar
terms-tell-yes = Decírselo ahora a cada persona
terms-tell-done = { $ref }: cada persona sabe que todas han confirmado cada punto.
terms-tell-not = { $ref }: ahora no se puede decir. Ha cambiado una respuesta o la hoja, o alguien está en espera.

## Una parte

terms-in-ledger =
    { $count ->
        [one] La hoja de términos, con un punto
       *[other] La hoja de términos, con { $count } puntos
    }
terms-head =
    { $count ->
        [one] { $mediator } ha puesto por escrito el resultado, en un punto. A cada persona se le pregunta lo mismo: ¿está bien?
       *[other] { $mediator } ha puesto por escrito el resultado, en { $count } puntos. A cada persona se le pregunta lo mismo: ¿está bien cada uno?
    }
terms-alone = Sus respuestas le llegan solo a { $mediator }. A nadie más se le dice qué responde usted sobre un punto, ni cuándo.
terms-record = Es un registro de lo escrito, y no está pensado como contrato por sí solo. Quien le asesora puede verlo antes de que se firme algo.
terms-changed =
    { $left ->
        [0] Esta es la versión { $version }. Usted ya respondió a cada uno de sus puntos, y sigue contando.
        [one] Esta es la versión { $version }. Le queda un punto por responder; lo que dijo de los que no han cambiado sigue contando.
       *[other] Esta es la versión { $version }. Le quedan { $left } puntos por responder; lo que dijo de los que no han cambiado sigue contando.
    }
terms-begin = Ir punto por punto
terms-go-on = Seguir
terms-look = Leerla
terms-own = Lo que he dicho
terms-point = Punto { $number } de { $count }
terms-right = Está bien así
terms-not-quite = No del todo
terms-adviser = Preguntar antes a quien me asesora
terms-said-right = Usted ha dicho: está bien así.
terms-said-not-quite = Usted ha dicho: no del todo.
terms-said-adviser = Usted ha dicho: preguntar antes a quien me asesora.
terms-said-before = Usted respondió a esto en su teléfono anterior.
terms-point-number = Punto { $number }
terms-next = Al siguiente punto
terms-why = Gracias. Si quiere, diga a { $mediator } qué no está bien; nadie más lo lee.
terms-say = Decir qué no está bien
terms-done = Gracias. Ha respondido a cada punto, y solo { $mediator } lo lee. Puede cambiar una respuesta hasta que tenga noticias.
terms-open-still =
    { $left ->
        [one] Queda un punto por responder. Lo que ha dicho le llega solo a { $mediator }.
       *[other] Quedan { $left } puntos por responder. Lo que ha dicho le llega solo a { $mediator }.
    }
terms-mark-open = { $number }. sin responder
terms-mark-right = { $number }. está bien así
terms-mark-not-quite = { $number }. no del todo
terms-mark-adviser = { $number }. preguntar antes a quien me asesora
terms-mark-before = { $number }. respondido
terms-paper = Como documento
terms-away = Ahora no
terms-told = { $mediator } se lo ha dicho a todas las personas en el mismo momento: cada punto de la versión { $version } está confirmado por todas.

## En papel

terms-paper-title = Hoja de términos, versión { $version }
terms-paper-intro = Escrita por { $mediator }, y enviada con las mismas palabras a todas las personas que participan.
terms-paper-point = Punto { $number }
terms-paper-told = { $mediator } dijo a todas las personas el { DATETIME($day, dateStyle: "long") } que cada punto está confirmado por todas.
terms-paper-nobody = En este papel no están las respuestas de nadie.
terms-paper-hers = Solo para quien media: contiene lo que cada persona dijo de cada punto.
terms-paper-open = sin respuesta aún
terms-paper-right = está bien así, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-not-quite = no del todo, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
terms-paper-adviser = quiere preguntar antes a quien asesora, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
