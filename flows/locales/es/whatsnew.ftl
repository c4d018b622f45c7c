# Un nuevo comienzo tal como lo ve quien media, en español: pedirlo, y lo que hay de nuevo. Solo para quien media.

front-desk-freshstart = Un nuevo comienzo cuando se ha atascado
desk-help-fresh = /freshstart – cuando se ha atascado: preguntar a todas las personas qué hay de nuevo
desk-fresh-button = Nuevo comienzo

desk-fresh-title = { $ref }: un nuevo comienzo
desk-fresh-how = Se pregunta a cada persona en el mismo momento, con las mismas palabras, y responde solo a usted. Cada una lee solo temas de su propia lista.
desk-fresh-causes = Lo que puede bloquear, como hipótesis
desk-fresh-topics = Los temas; toque aquellos de los que trata
desk-fresh-on = ● { $what }
desk-fresh-off = ○ { $what }
desk-fresh-pause = Con una pausa para ello
desk-fresh-ask = Preguntar ahora a cada persona
desk-fresh-asked = ✓ { $ref }: se ha preguntado a cada persona. Lo que salga de ello está a un toque.
desk-fresh-look = Lo nuevo
desk-fresh-stands = { $ref }: hay un nuevo comienzo en marcha. No se ha preguntado nada dos veces.
desk-fresh-end = Terminar este nuevo comienzo
desk-fresh-sure = ¿Quiere terminar este nuevo comienzo? Nadie más podrá empezarlo; quien lo haya empezado puede acabarlo, y lo escrito queda con usted.
desk-fresh-again = Pedir otro nuevo comienzo
desk-fresh-end-yes = Sí, terminarlo
desk-fresh-ended = ✓ { $ref }: el nuevo comienzo ha terminado.

whatsnew-title = { $ref }: lo nuevo
whatsnew-since = Desde el { $at }. Solo usted lee esto, y nada pasa por sí solo.
whatsnew-over = El último nuevo comienzo, del { $at }, ha terminado. Solo usted lee esto, y nada pasa por sí solo.
whatsnew-reply-open = { $who }: todavía nada
whatsnew-reply-later = { $who }: más tarde
whatsnew-reply-adviser = { $who }: antes con quien asesora
whatsnew-reply-not = { $who }: esta vez no
whatsnew-reply-begun = { $who }: ha empezado
whatsnew-reply-done = { $who }: ha respondido
whatsnew-nobody = No se ha preguntado a nadie: aquí nadie ha aceptado participar y ha sido confirmado.

whatsnew-things = Lo que ha salido
whatsnew-tell = { $who }: { $words } – { $where }
whatsnew-need = { $who } necesitaría saber: { $words } – { $where }
whatsnew-weighed = { $where }, { $weight }
whatsnew-where-open = sin decidir todavía
whatsnew-where-kept = solo para usted
whatsnew-where-session = lo dirá en la sesión
whatsnew-where-swap = lo daría en un intercambio
whatsnew-where-share = se puede enviar
whatsnew-where-waits = para compartir, todavía no está listo
whatsnew-where-crossed = ya ha pasado
whatsnew-weight-harmless = fácil de contar
whatsnew-weight-useful = para contar con cuidado
whatsnew-weight-sensitive = no es fácil de contar
whatsnew-more =
    { $count ->
        [one] y una cosa más
       *[other] y { $count } más
    }

whatsnew-needs = Se necesita, y está
whatsnew-shifts = Lo que ha cambiado
whatsnew-odds = { $who }: probabilidad de acuerdo { $before } → { $now }
whatsnew-odds-first = { $who }: probabilidad de acuerdo { $now }
whatsnew-gone = { $who } ya no menciona: { $what }
whatsnew-names = { $who } menciona ahora: { $what }
whatsnew-corrected = { $who }: { $about }, ahora { $words }
whatsnew-mattered = { $who }, después de leer: importa { $before } → { $now }
whatsnew-differently = { $who }, después de leer: { $words }
whatsnew-steps = Una sugerencia: lo que podría venir ahora
whatsnew-step = { $number }. { $how }: { $first } ({ $one }) ↔ { $second } ({ $other }) – { $weight }
whatsnew-how-swap = Intercambio
whatsnew-how-share = Enviar las dos cosas
whatsnew-rule = Regla: quienes lo escribieron dejarían que pasara de esta manera, y lo más fácil de contar va primero.
whatsnew-no-step = Todavía no hay ningún paso en el que las dos partes dejarían pasar algo.
whatsnew-causes = Lo que puede bloquear, como hipótesis
whatsnew-nothing = Todavía no se ha escrito nada en él.
record-flow-freshstart = El nuevo comienzo
