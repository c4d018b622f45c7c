# Cómo se abre un intercambio, en español. Solo lo lee quien media, salvo los nombres de las categorías.

swap-section-exchange = Un intercambio

swap-category = ¿De qué tipo de información se trata? Las partes saben el tipo, y nada de lo que tiene cada una.
    .label = Tipo
    .why = Un intercambio se llama por su tipo, para que el nombre no revele nada.
    .opt-figures = Cifras
    .opt-documents = Documentos
    .opt-dates = Fechas
    .opt-reasons = Motivos
    .opt-plans = Planes
    .opt-people = Personas afectadas
    .opt-effects = Lo que ha supuesto para cada parte
    .opt-other = Otra cosa

swap-weight = ¿Cuánto les pide? Los intercambios que empiezan por algo pequeño se abren más a menudo.
    .label = Peso
    .why = Primero lo inofensivo, luego lo útil y al final lo delicado. Cada paso cuesta poco y muestra que se puede dar otro.
    .opt-harmless = Inofensivo
    .opt-useful = Útil
    .opt-sensitive = Delicado

swap-deadline = ¿Cuánto tiempo tienen para poner algo? Nadie sabe nada antes de ese día.
    .label = Plazo
    .why = El día es el mismo para las dos partes, y nada de lo que haga una lo cambia.
    .opt-day-1 = Hasta mañana
    .opt-day-3 = Tres días
    .opt-day-7 = Una semana
    .opt-day-14 = Dos semanas

swap-sure = ¿Ofrezco ya este intercambio a las dos partes? Cada una recibe las mismas palabras en el mismo momento.
    .label = Ofrecerlo
    .why = Se ofrece a las dos o a ninguna, y no se puede retirar sin que se note.
    .opt-open = Ofrecerlo a las dos partes
    .opt-leave = Dejarlo
