# Lo que mantiene vivo un informe, en español: quién puede decir que sí, qué es nuevo, qué no encaja, las notas propias de quien media.
# Solo lo lee la persona mediadora. Cita y nombra; nunca dice quién tiene razón.

briefing-tag-staying = quedarse donde se vive
briefing-tag-no-court = no tener que ir ante el juez

briefing-rule-date-in-words = un último día para algo, nombrado de paso
briefing-rule-further-work = trato futuro que nombra una parte y desea la otra
briefing-rule-two-figures = una parte mayor que el total
briefing-rule-two-answers = dos respuestas de una persona
briefing-rule-two-people = dos personas de una misma parte, la misma pregunta
briefing-rule-not-and-is = «no hay» en una respuesta, y la cosa misma en otra

briefing-priority-further-work = Podría acompañarlo un trato futuro: «{ $words }»
briefing-contradiction-authority = Deciden otras personas, y la autoridad es plena
briefing-contradiction-formal = No hay nada formal en marcha, y se acerca una fecha
briefing-contradiction-further = Seguir, y terminar
briefing-contradiction-part = Lo que no se discute es más que el total
briefing-contradiction-dates = El final es anterior al principio
briefing-contradiction-words = No hay, y se habla de ello

briefing-light-green = puede decir que sí
briefing-light-amber = tiene que consultar a alguien, y dice a quién
briefing-light-red = no puede decir que sí por su cuenta
briefing-light-unknown = aún no se sabe

briefing-session-line = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format }
briefing-session-alone = { DATETIME($at, dateStyle: "long", timeStyle: "short") } · { $format } · solo con { $who }
briefing-exchange-running = { $category }: abierto a entregas
briefing-exchange-opened = { $category }: se abrió
briefing-exchange-closed = { $category }: se cerró sin abrir

briefing-card-since =
    { $count ->
        [0] Nada nuevo desde { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
       *[other] Nuevo desde { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $count }
    }
briefing-late = añadido después
briefing-late-label = { $label } (añadido después)
briefing-fact-version = versión
briefing-percent = { $percent } %
briefing-approved = copia propia aprobada el { DATETIME($day, dateStyle: "medium") }
briefing-part-added = Añadido después de entregarlo
briefing-card-added = Añadido después de entregarlo

briefing-ground-issues = Los temas, lado a lado
briefing-issue-line = { $mark } { $label }: { $words } { $number }
briefing-issue-look = tema
briefing-issue-ask = pide
briefing-issue-need = necesita
briefing-issue-fear = teme
briefing-issue-points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }
briefing-issue-facts = se da por hecho
briefing-ground-exchanges = Intercambios
briefing-ground-movement = Ofertas y movimiento
briefing-ground-logistics = Para la reunión
briefing-ground-gaps = Lo que falta y lo que no encaja
briefing-ground-contradictions = No encaja, dentro de una misma parte

briefing-button-issues = Lado a lado
briefing-button-movement = Ofertas
briefing-button-logistics = Para la reunión
briefing-button-gaps = Lo que falta
briefing-button-chart = Gráfico
briefing-button-jottings = Mis notas
briefing-chart-line = { $what }: { $value }
briefing-chart-none = Aún no hay números que dibujar.

## Sus propias notas

briefing-jottings = Sus propias notas
briefing-jotted-note = Nota
briefing-jotted-correction = Corrección
briefing-jotted-mark = Para volver a verlo
briefing-jotted-on = { $kind } sobre { $line }
desk-jottings = { $ref }: sus propias notas
desk-jottings-none = Aún no ha anotado nada. Lo que anote aquí se imprime en su informe y en ningún otro sitio.
desk-jot-where-case = Nota sobre el caso
desk-jot-where-common = Sobre lo común
desk-jot-where-knowing = Sobre lo que falta saber
desk-jot-where-forecast = Sobre lo que frena
desk-jot-where-expectations = Sobre las expectativas
desk-jot-where-agenda = Sobre el orden del día
desk-jot-where-first = Antes de una sesión
desk-jot-drop = Quitar: { $what }
desk-jot-kept = Anotado. Desde ahora está en su informe, también cuando se haga de nuevo.
