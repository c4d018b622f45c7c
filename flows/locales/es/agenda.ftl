# El orden del día como lo ordena quien media, en español. Solo lo lee quien media.

agenda-button = Ordenar el orden del día
agenda-title = { $ref } · Orden del día
agenda-none = Todavía no hay ningún tema.
agenda-comes = Los temas vienen de las listas de las dos partes.
agenda-which = Toque un número para cambiar un tema.
agenda-what = ¿Qué pasa con el tema { $number }?
agenda-hers = Su orden del día
agenda-for-later = Para más tarde
agenda-left-out = Fuera
agenda-composed = Como se compuso
agenda-own = { $words }
agenda-noted = { $what } ({ $note })
agenda-new = nuevo
agenda-off-lists = ya no está en ninguna lista
agenda-off-lists-title = Un tema que ya no está en ninguna lista
agenda-on = Más
agenda-order-momentum = Primero lo fácil
agenda-order-knowing = Primero la información
agenda-order-energy = Primero lo que más pesa
agenda-up = ↑ Subir
agenda-down = ↓ Bajar
agenda-word = Otras palabras
agenda-unword = Título compuesto
agenda-to-kept = Recuperar
agenda-to-later = Más tarde
agenda-to-dropped = Dejar fuera
agenda-list = Todos los temas
agenda-undo = Deshacer
agenda-gone = Este tema ya no está en el orden del día.
agenda-named = Su título queda guardado. Parece nombrar a alguien o juzgar; puede cambiarlo.

## Whether a case allows a preview

newcase-preview = ¿Puede usted mostrar a las dos partes los temas del orden del día antes de una sesión?
    .label = Vista previa del orden del día
    .why = Algunas reglas no permiten que una parte conozca antes los temas de la otra. Nada se envía por sí solo.
    .opt-yes = Sí, con mis palabras
    .opt-no = No

## Una vista previa, como la ve quien media

preview-button = Vista previa para las dos partes
preview-answers = Respuestas a la vista previa
preview-back = Al orden del día
preview-off = Este caso se abrió sin vista previa del orden del día.
preview-confirm = { $ref } · Esto es todo lo que leería cada parte
preview-nothing = Todavía no hay ningún título listo para salir.
preview-unready = { $count ->
        [one] El tema { $numbers } queda fuera: su título contiene palabras de la lista de una parte. Póngale otras palabras para enviarlo.
       *[other] Los temas { $numbers } quedan fuera: sus títulos contienen palabras de la lista de una parte. Póngales otras palabras para enviarlos.
    }
preview-too-many = { $ref }: en una vista previa caben como mucho { $most } temas. Puede dejar algunos para más tarde.
preview-check = Cada parte lee lo mismo en el mismo momento, y nada sobre quién nombró qué. ¿Cuenta algún título lo que solo una parte le ha contado?
preview-send = Enviar a las dos partes
preview-sent = { $ref }: la vista previa ha llegado a cada parte. Lo que respondan le llega solo a usted.
preview-stands = { $ref }: esta misma vista previa ya se envió.
preview-answers-title = { $ref } · Qué se dijo de la última vista previa
preview-answer-none = { $name }: nada todavía
preview-answer-fine = { $name }: nada que añadir
preview-answer-wrote = { $name }: ha escrito
preview-read = { $name }: leer
desk-written-about = Sobre el orden del día, o sobre una frase para marcar.

## Una vista previa, como la ve una parte

preview-head = { $mediator } envía a cada parte los mismos temas para el orden del día:
preview-ask = ¿Qué falta, y qué diría usted con otras palabras? Su respuesta llega solo a { $mediator }.
preview-say = Añadir u objetar
preview-fine = Nada que añadir
preview-thanks = Gracias. { $mediator } tiene su respuesta, y nadie más.
