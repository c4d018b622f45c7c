# La copia propia de lo que alguien contó, en español: para leerla y aprobarla. Solo la lee su dueño.

own-copy-button = Mi propia copia
own-copy-ask = Esto es lo que contó a { $mediator }, tal como lo contó. ¿Está bien así?
own-copy-right = Sí, está bien
own-copy-change = Quiero cambiar algo
own-copy-cross = Lo que puede llegar
own-copy-later = Dejarlo por ahora
own-copy-approved = Gracias. { $mediator } puede ver que lo ha revisado.
own-copy-reopened = Aquí están de nuevo sus respuestas. Toque el número de la que quiera cambiar.
own-copy-left = Se queda como está. En /ledger lo tiene de nuevo cuando quiera.
own-copy-crosses-not = Esta hoja es para usted. Con ella no llega nada a nadie; cada frase pasa solo cuando { $mediator } la envía.
own-copy-told-title = Lo que conté a { $mediator }
own-copy-told-intro = Con sus propias palabras y con quién puede ver cada respuesta. Lo que dijo sobre su seguridad se guarda aparte y no está aquí.
own-copy-told-none = Aún no hay ninguna respuesta.
own-copy-willing-title = Lo que la otra parte puede leer
own-copy-willing-intro = Solo frases que usted ha aceptado, con estas mismas palabras. Lo que espera un intercambio no está entre ellas.
own-copy-willing-none = Aún no ha aceptado ninguna frase.
own-copy-agreed = aceptada por usted; no enviada
own-copy-crossed = enviada el { DATETIME($day, dateStyle: "long") }
