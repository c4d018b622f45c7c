# Terreno común para marcar, en español.

## Quien media

tick-button = Terreno común para marcar
tick-title = { $ref } · Terreno común para marcar
tick-none = Todavía no se ha propuesto ninguna frase.
tick-line-running = { $statement } – abierta hasta el { $at }
tick-line-shared = { $statement } – cada parte dijo que sí
tick-line-closed = { $statement } – no aceptada por todas
tick-new = Proponer una frase
tick-which = { $ref } · ¿Qué frase? Puede tomar una o escribir la suya.
tick-write = Escribirla yo
tick-leave = Dejarlo
tick-confirm = { $ref } · Esto es todo lo que leería cada parte, hasta el { $at }
tick-check = Cada parte la marca por su cuenta, y se dice a todas solo si todas dicen que sí. ¿Cuenta algo que solo una parte le ha contado?
tick-offer = Proponer a las dos partes
tick-offered = { $ref }: cada parte la tiene hasta el { $at }. Qué respondió cada una lo sabrá cuando se cierre.
tick-enough = { $ref }: ahora no se puede proponer otra frase.
tick-runs = Abierta hasta el { $at }. Lo marcado lo leerá cuando se cierre.
tick-close = Cerrar ahora
tick-ended-shared = Cada parte dijo que sí, y cada una lo sabe.
tick-ended-closed = No aceptada por todas. Cada parte lee lo mismo, y no quién.
tick-answer-yes = { $name }: sí, es así
tick-answer-no = { $name }: así no
tick-answer-none = { $name }: sin respuesta
tick-own = { $words }
briefing-ground-confirmed = Cada parte ha dicho que sí a

## Una frase hecha con palabras de la casa; no cuenta quién lo ha dicho

tick-interest = A cada uno de nosotros nos importa: { $what }.

## Una parte

tick-asked = { $mediator } pregunta lo mismo a cada parte: ¿es así para usted?
tick-terms = Se dice a todas solo si todas dicen que sí, a más tardar el { $at }. Si usted dice que sí y lee «no aceptada por todas», sabrá que alguien no lo dijo.
tick-yes = Sí, es así
tick-no = Así no
tick-not-now = Ahora no
tick-receipt = Gracias. Solo { $mediator } lee su respuesta, cuando esto termine; tendrá noticias mías a más tardar el { $at }.
tick-say = Decirlo con mis palabras
tick-over = Esta pregunta ha terminado. Tendrá noticias mías en breve.
tick-shared = Cada parte ha dicho que esto es así:
tick-closed = No aceptada por todas, y a nadie se le dice quién respondió qué:
tick-shared-title = Lo que cada parte ha dicho que es así
