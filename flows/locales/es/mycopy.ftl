# La copia propia de lo que alguien contó, en español: para leerla y aprobarla. Solo la lee su dueño.

mycopy-button = Mi propia copia
mycopy-ask = Esto es lo que contó a { $mediator }, tal como lo contó. ¿Está bien así?
mycopy-right = Sí, está bien
mycopy-change = Quiero cambiar algo
mycopy-cross = Lo que puede llegar
mycopy-later = Dejarlo por ahora
mycopy-approved = Gracias. { $mediator } puede ver que lo ha revisado.
mycopy-first = Primero { $mediator } tiene que confirmar que es usted. Hasta entonces no cuenta.
mycopy-reopened = Aquí están de nuevo sus respuestas. Toque el número de la que quiera cambiar.
mycopy-left = Se queda como está. En /ledger lo tiene de nuevo cuando quiera.
mycopy-crosses-not = Esta hoja es para usted. Con ella no llega nada a nadie; cada frase pasa solo cuando { $mediator } la envía.
mycopy-for = Solo para usted
mycopy-told-title = Lo que conté a { $mediator }
mycopy-told-intro = Con sus propias palabras y con quién puede ver cada respuesta. Lo que dijo sobre su seguridad se guarda aparte y no está aquí.
mycopy-told-none = Aún no hay ninguna respuesta.
mycopy-willing-title = Lo que la otra parte puede leer
mycopy-willing-intro = Solo frases que usted ha aceptado, con estas mismas palabras. Lo que espera un intercambio no está entre ellas.
mycopy-willing-none = Aún no ha aceptado ninguna frase.
mycopy-agreed = aceptada por usted; no enviada
mycopy-crossed = enviada el { DATETIME($day, dateStyle: "long") }
