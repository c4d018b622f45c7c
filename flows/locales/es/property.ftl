# Más preguntas sobre lo que dos personas tienen y deben, en español. Las mismas palabras para las dos. { $item } es una cosa con palabras de la persona.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

property-section-before = Antes de seguir

property-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

property-what-comes =
    Estas preguntas tratan de lo que hay, de lo que se debe y de lo que necesita cada persona. Llevan unos doce minutos, y bastan cifras aproximadas.
    { $mediator } ve sus respuestas. Sobre lo que quizá haya que mostrar a la otra persona se dice algo enseguida.
    .label = Lo que viene ahora

## Antes que nada

property-section-safety = Antes que nada

property-own-money = ¿Puede ver y usar el dinero que necesita para la vida diaria?
    .label = Dinero para la vida diaria
    .why = Si no es así, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-yes = Sí
    .opt-in-part = En parte
    .opt-no = No
    .opt-talk = Hablar con una persona

property-pressed = ¿Alguien le presiona para firmar algo, para asumir una deuda o para callar una?
    .label = Presión para firmar o deber
    .why = Si es así, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-no = No
    .opt-not-sure = No lo tengo claro
    .opt-yes = Sí
    .opt-talk = Hablar con una persona

## Lo que hay

property-section-there = Lo que hay

property-open-figures = En muchos lugares, las dos personas han de mostrarse las cifras antes de repartir nada. { $mediator } le dice qué vale en su caso; yo no comunico nada.
    .label = Cifras que quizá haya que mostrar

property-belongings = ¿Qué hay para repartir o conservar? Envíe un mensaje por cada cosa: una vivienda, ahorros, una pensión, un coche, un negocio, algo en el extranjero.
    .label = Lo que hay
    .why = Las dos personas hacen una lista, y las dos listas se ponen una al lado de otra.
    .example = El piso de la calle del Parque

property-section-each-belonging = Una cosa cada vez

property-worth = «{ $item }»: ¿cuánto vale, por lo que usted sabe? Puede ser un rango.
    .label = Valor
    .why = Una cifra puede ser aproximada ahora y exacta más tarde.
    .example = 1.250 o 1250,50

property-who-says = «{ $item }»: ¿de dónde viene esa cifra?
    .label = De dónde viene la cifra
    .why = Así { $mediator } ve qué cifras están resueltas y cuáles hay que mirar otra vez.
    .opt-both = Lo decimos las dos personas
    .opt-valuer = De alguien que hace tasaciones
    .opt-statement = De un extracto o un documento
    .opt-my-guess = Es una estimación mía

## Lo que se debe

property-section-owing = Lo que se debe

property-debts = ¿Qué se debe, y a quién? Envíe un mensaje por cada cosa.
    .label = Lo que se debe
    .why = Lo que se debe también forma parte de la imagen.
    .example = El préstamo del coche, hasta 2028

property-debts-total = ¿Cuánto se debe en total, por lo que usted sabe?
    .label = Total que se debe
    .why = De momento basta una cifra aproximada.
    .example = 1.250 o 1250,50

property-on-the-table = ¿Han mostrado ya las dos personas todas las cifras?
    .label = Cifras mostradas
    .why = Se pregunta a las dos personas. { $mediator } puede ayudar a reunir lo que falta.
    .opt-both = Sí, las dos
    .opt-mine-missing = Faltan algunas mías
    .opt-theirs-missing = Faltan algunas de la otra persona
    .opt-both-missing = Faltan por los dos lados

## Lo que necesita cada persona

property-section-living = Lo que necesita cada persona

property-break-living = Esa era la parte más larga, gracias. Lo demás trata de lo que usted necesita; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

property-live-where = ¿Dónde le gustaría vivir, y qué haría falta para ello?
    .label = Dónde vivir
    .why = Muestra lo que necesitarían dos hogares.
    .example = Cerca de la escuela, con tres cuartos

property-children-home = Si hay hijos: ¿qué necesitan de una casa?
    .label = La casa de los hijos
    .why = Se pregunta a las dos personas con las mismas palabras.
    .example = Seguir cerca de sus amistades

property-income = ¿Cuánto le entra en un mes normal?
    .label = Ingresos de un mes
    .why = Hace falta para ver qué puede sostener cada hogar. Puede ser un rango.
    .example = 2200 - 2600

property-spending = ¿Cuánto necesita en un mes normal?
    .label = Lo necesario en un mes
    .why = Se pregunta lo mismo a las dos personas. Puede ser un rango.
    .example = 1800 - 2000

property-horizon = ¿Para cuándo tiene que quedar algo resuelto en su caso, y por qué entonces?
    .label = Para cuándo
    .why = Hay cosas que pueden esperar y otras que no.
    .example = El alquiler empieza en septiembre

## Lo que se aprecia

property-section-dear = Lo que se aprecia

property-keepsakes = ¿Qué cosas le importan por un motivo distinto del dinero?
    .label = Apreciado por otros motivos
    .why = Es fácil que esas cosas se queden fuera donde solo se anotan cifras. { $seen }
    .example = El banco de trabajo de mi abuelo

property-thing-points = Imagine que tiene 100 puntos para repartir entre las cosas de su lista. ¿Cuántos pesa cada una para usted?
    .label = Peso de las cosas
    .why = Lo que pesa poco para una persona puede pesar mucho para la otra. { $seen }
