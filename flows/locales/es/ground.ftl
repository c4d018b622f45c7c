# Lo que se deriva de las respuestas, solo para quien media, en español: terreno común, lo que puede bloquear, un orden del día.
# Cada línea es un indicio con su regla y sus respuestas. Nombra y cita; nunca dice quién tiene razón.

## Intereses, con sus nombres de la lista. Van después de «espacio para».

briefing-tag-safety = seguridad
briefing-tag-respect = respeto
briefing-tag-certainty = certeza sobre lo que viene
briefing-tag-notice = saber las cosas a tiempo
briefing-tag-time = tiempo
briefing-tag-reputation = un buen nombre
briefing-tag-explanation = una explicación
briefing-tag-apology = una disculpa
briefing-tag-going-on = una manera de seguir
briefing-tag-clean-break = un final claro
briefing-tag-privacy = privacidad
briefing-tag-calm = un trato tranquilo
briefing-tag-rest = silencio y sueño
briefing-tag-children = los niños y las niñas
briefing-tag-nights = noches y semanas con los hijos
briefing-tag-school = la escuela
briefing-tag-relatives = los parientes
briefing-tag-work = el trabajo
briefing-tag-income = un ingreso
briefing-tag-meetings = cómo son las reuniones
briefing-tag-delay = los retrasos
briefing-tag-scope = qué se esperaba exactamente
briefing-tag-money = dinero
briefing-tag-home = la vivienda
briefing-tag-outdoors = tiempo al aire libre
briefing-tag-fairness = equidad
briefing-tag-health = salud
briefing-tag-control = voz en las decisiones

## Cómo está un interés

briefing-standing-shared = En común
briefing-standing-compatible = Distintos, sin competir
briefing-standing-apparent = Lo mismo solo en apariencia
briefing-standing-opposed = Opuestos
briefing-standing-unknown = No se sabe de la otra parte

briefing-ask-meaning = Para preguntar a cada parte: ¿cómo sería «{ $what }» en un día cualquiera?

## Las reglas

briefing-rule-tapped = cada parte lo eligió
briefing-rule-words = palabras de este tipo en respuestas de cada parte
briefing-rule-one-side = una parte lo nombra, la otra nombra otras cosas
briefing-rule-silent = la otra parte no ha escrito sobre lo que importa
briefing-rule-asked-by-all = cada parte pide su porción de lo mismo
briefing-rule-opposite-choice = respuestas opuestas a la misma pregunta
briefing-rule-opposite-words = la misma palabra, con peticiones opuestas
briefing-rule-word-alone = la misma palabra, sin nada más en común
briefing-rule-beside = respuestas a la misma pregunta, una al lado de otra
briefing-rule-same-answer = la misma respuesta de cada parte
briefing-rule-other-answer = respuestas distintas a la misma pregunta
briefing-rule-offer-meets = una oferta y una petición con palabras del mismo tipo
briefing-rule-points-apart = al menos 15 de 100 puntos de diferencia
briefing-rule-points-high = muchos puntos de cada parte
briefing-rule-points-low = pocos puntos de cada parte
briefing-rule-wished-by-all = una parte lo pide, la otra lo desea
briefing-rule-date-and-sum = una fecha en una parte, otra suma en la otra
briefing-rule-need-met = algo necesario y algo que se podría contar, con palabras del mismo tipo
briefing-rule-need-open = no se ha escrito nada de este tipo
briefing-rule-need-behind = una petición, y algo que la otra parte necesita saber con palabras del mismo tipo
briefing-rule-no-backing = una petición, y lo que se nombró para respaldarla
briefing-rule-obstacle = elegido como lo que ha impedido un acuerdo
briefing-rule-authority = hay que preguntar a alguien más
briefing-rule-date = una fecha que se acerca
briefing-rule-guess-met = parte de la suposición está en las palabras de la otra parte
briefing-rule-guess-missed = nada de la suposición está en las palabras de la otra parte
briefing-rule-odds = estimaciones propias

## Prioridades y ofertas

briefing-priority-points-apart = Se podría intercambiar: «{ $item }» ({ $first } { $points } puntos, { $second } { $others })
briefing-priority-points-high = Un problema de ambas partes: «{ $item }» ({ $first } { $points } puntos, { $second } { $others })
briefing-priority-points-low = Se podría resolver pronto: «{ $item }» ({ $first } { $points } puntos, { $second } { $others })
briefing-priority-wished-by-all = Se podría resolver pronto: { $what }
briefing-priority-date-and-sum = Se podría intercambiar: cuándo ({ $who }) por cuánto ({ $other })
briefing-offer-meets = { $who } podría hacer algo del tipo que pide { $other }
briefing-credence = Qué haría creíble una petición de { $who }

## Lo que cada parte necesita saber

briefing-need = { $who } necesita saber
briefing-held-crossed = Ya ha pasado.
briefing-held-share = { $who } ha aceptado compartirlo; todavía no se ha enviado.
briefing-held-swap = { $who } lo daría en un intercambio.
briefing-held-session = { $who } piensa decirlo en la sesión.
briefing-held-later = { $who } lo compartiría más tarde, o con una condición.
briefing-held-kept = { $who } tiene algo de este tipo, sin compartir. Solo para usted.

## Lo que puede bloquear

briefing-cause-missing-information = falta información
briefing-cause-figures = cifras en las que no se confía
briefing-cause-distrust = falta de confianza
briefing-cause-hurt = sentimientos heridos
briefing-cause-principle = una cuestión de principio
briefing-cause-someone-missing = alguien que no está en la mesa
briefing-cause-no-money = el dinero no está
briefing-cause-deadline = un plazo
briefing-cause-law = distinta visión de la ley
briefing-cause-pressure = presión de otras personas
briefing-cause-waiting = a alguien le conviene esperar
briefing-cause-authority = alguien más tiene que decir que sí
briefing-cause-date = se acerca una fecha

briefing-recipe-missing-information = Intercambiar lo nuevo en pasos pequeños, y preguntar a cada parte qué cambia.
briefing-recipe-figures = Poner las cifras una al lado de otra, y que las revise una persona en la que confíen ambas partes.
briefing-recipe-distrust = Pasos pequeños con fecha, que se puedan comprobar. Nadie tiene que confiar primero.
briefing-recipe-hurt = Espacio para que se escuche a cada parte antes de las opciones. Un reconocimiento, solo en palabras de quien lo dice.
briefing-recipe-principle = Preguntar qué protege el principio, aparte de la suma o del acto.
briefing-recipe-someone-missing = Traer a la persona que falta, por teléfono si hace falta.
briefing-recipe-no-money = Mirar el tiempo, las etapas y lo que no es dinero.
briefing-recipe-deadline = Nombrar primero la fecha, y acordar primero qué pasa hasta entonces.
briefing-recipe-law = Una pregunta a una persona experta para ambas partes, o a quien asesora a cada una.
briefing-recipe-pressure = Hablar a solas con cada parte sobre quién más tiene que quedar conforme.
briefing-recipe-waiting = Cada parte mira en privado sus propias cifras sin acuerdo.
briefing-recipe-authority = Preparar la llamada antes del día, o invitar a quien tiene que decir que sí.
briefing-recipe-date = Nombrar primero la fecha, y acordar primero qué pasa hasta entonces.

briefing-neutral-missing-information = ¿Qué necesitaría saber cada parte para seguir desde aquí?
briefing-neutral-figures = ¿En qué cifra, revisada por quién, podrían confiar ambas partes?
briefing-neutral-distrust = ¿Qué podría pasar en las próximas dos semanas que mostrara que funciona?
briefing-neutral-hurt = ¿Qué le gustaría que se entendiera antes de seguir?
briefing-neutral-principle = ¿Qué es lo que esto protege para usted?
briefing-neutral-someone-missing = ¿Quién más necesita formar parte de esto, y cómo?
briefing-neutral-no-money = ¿Qué se podría hacer por etapas, o de otra manera que con dinero?
briefing-neutral-deadline = ¿Qué tiene que estar claro antes de esa fecha, y qué puede esperar?
briefing-neutral-law = ¿Qué única pregunta querrían ambas partes que respondiera una persona experta?
briefing-neutral-pressure = ¿Qué le ayudaría a explicar un acuerdo a quienes le rodean?
briefing-neutral-waiting = ¿Qué trae la espera, y qué cuesta?
briefing-neutral-authority = ¿Quién tiene que decir que sí, y cuándo se le puede localizar?
briefing-neutral-date = ¿Qué tiene que estar claro antes de esa fecha, y qué puede esperar?

## Suposiciones y expectativas

briefing-guess = Lo que { $who } cree que importa a { $other }, y las palabras de { $other }
briefing-guess-leaves-out = La suposición deja fuera: { $what }
briefing-odds = Qué probable es un acuerdo
briefing-odds-apart = Qué probable es un acuerdo: cifras muy alejadas
briefing-expected-how-long = Cuánto dura sin acuerdo
briefing-expected-get-back = Qué parte del coste se recupera
briefing-expected-trust = Qué ha de haber después entre las partes
briefing-expected-fairness = Qué entiende cada parte por equidad

## Orden del día

briefing-agenda-listed = «{ $words }»
briefing-agenda-listed-both = «{ $words }» y «{ $others }»
briefing-agenda-unnamed = otro tema
briefing-agenda-how = Cómo se puede tratar { $topic } de ahora en adelante
briefing-agenda-how-one = Cómo se puede tratar { $topic } para que haya espacio para { $first }
briefing-agenda-how-both = Cómo se puede tratar { $topic } para que haya espacio para { $first } y { $second }
briefing-order-momentum = Primero lo fácil
briefing-order-knowing = La información antes que las opciones
briefing-order-energy = Lo que más pesa mientras hay fuerzas
briefing-why-quick = ambas partes desean algo parecido
briefing-why-hard-later = opuestos; mejor sobre suelo más firme
briefing-why-between = ni lo más fácil ni lo más difícil
briefing-why-knowing = aquí hay algo que alguien necesita saber
briefing-why-options = las opciones vienen después de lo que hay que saber
briefing-why-must = una parte dijo que tiene que quedar terminado
briefing-why-hard-now = opuestos; no para la última hora
briefing-why-easy-later = puede esperar
briefing-order-balance = en la primera mitad: { $counts }
briefing-order-count = { $who } { $count }
briefing-open-heard = ¿Qué le gustaría que yo entendiera antes que nada?
briefing-open-higher = ¿Qué haría de su { $now } un { $next }?
briefing-open-what-for = Si lo consiguiera, ¿qué haría eso por usted?
briefing-open-safe = ¿Qué tendría que darse para que usted hablara de esto?
briefing-open-changes = ¿Qué haría usted si oyera eso?
briefing-counsel-left = Una pregunta para quien asesora
briefing-counsel-sign = ¿Quién firma, hasta dónde, y a quién se puede localizar ese día?
briefing-counsel-date = ¿Qué pide la fecha que se acerca, y se puede mover?

## Antes de una sesión conjunta

briefing-first-hold = { $who }: en espera. Hable antes usted con esa parte, por favor.
briefing-first-unfinished = { $who }: las respuestas aún no se han entregado
briefing-first-withdrawn = { $who }: se ha retirado; lo que escribió está borrado
briefing-first-need = { $who }: algo que necesita saber y nada lo responde todavía
briefing-first-authority-unclear = { $who }: no está claro quién puede decir que sí
briefing-first-authority-reachable = { $who }: alguien más tiene que decir que sí; hay que poder localizarle
briefing-first-authority-unnamed = { $who }: alguien más tiene que decir que sí; no se nombra a nadie
briefing-first-papers = { $who }: papeles que la otra parte no ha visto
briefing-first-on-the-day = { $who }: algo que se quiere mostrar solo ese día
briefing-first-nothing = No falta nada de lo que estas reglas buscan.

## Las partes, en el chat y en papel

briefing-ground = Terreno común, solo para usted
briefing-ground-facts = Hechos, unos al lado de otros
briefing-ground-priorities = Prioridades y ofertas
briefing-ground-knowing = Lo que cada parte necesita saber, y quién podría contarlo
briefing-ground-credence = Qué lo haría creíble
briefing-ground-forecast = Lo que puede bloquear: hipótesis
briefing-ground-expectations = Suposiciones y expectativas
briefing-ground-agenda = Orden del día
briefing-ground-orders = Tres órdenes
briefing-ground-openings = Preguntas para empezar, en reuniones por separado
briefing-ground-counsel = Para quien asesora
briefing-ground-first = Antes de una sesión conjunta
briefing-ground-shape = Un indicio de forma, según los puntos: no es una propuesta
briefing-ground-none = Todavía no se puede derivar nada.
briefing-ground-basis = Derivado por la regla que nombra cada línea, de las respuestas que numera. Decir que ambas partes quieren algo también es contarlo.
briefing-ground-recipe = Receta: { $words }
briefing-ground-say = En palabras neutras: { $words }
briefing-ground-who = { $who } { $number }: { $words }
briefing-ground-line = { $mark } { $what } ({ $rule })
briefing-ground-bare = { $mark } { $what }
briefing-ground-reason = { $what } – { $reason }
briefing-ground-numbered = { $number }. { $what }
briefing-shape-line = «{ $topic }»: { $first } { $part } de 100, { $second } { $rest }
briefing-shape-totals = Cada parte vería entonces { $points } de sus propios 100 puntos.
briefing-on-hold = En espera; hable antes usted con esta parte, por favor: { $who }
briefing-card-ground = Terreno común, solo para usted
briefing-card-standing = { $standing }: { $what }
briefing-card-forecast = Lo que puede bloquear (hipótesis)
briefing-card-cause = { $what } ({ $who })
briefing-card-new = Nuevo y útil
briefing-card-need = { $mark } { $who } necesita saber { $need }; { $other } podría contar { $tell }
briefing-card-first-move = Una primera pregunta
briefing-card-ask-first = Antes de una sesión conjunta, por atender: { $count }
briefing-named = { $who }
briefing-button-common = Terreno común
briefing-button-knowing = Qué necesita saber
briefing-button-forecast = Lo que puede bloquear
briefing-button-expectations = Suposiciones
briefing-button-agenda = Orden del día
briefing-button-first = Antes de la sesión
briefing-annex-sides = Anexo: lo que dijo cada parte, pregunta por pregunta
briefing-in-ninety = En noventa segundos
briefing-button-pdf = PDF
briefing-button-word = Word
briefing-button-markdown = Markdown
