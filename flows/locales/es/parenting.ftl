# Más preguntas para madres y padres que viven separados, en español. Las mismas palabras para las dos partes. A ningún menor se le pregunta nada desde aquí.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

parenting-section-before = Antes de seguir

parenting-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

parenting-what-comes =
    Estas preguntas tratan de los hijos y de los días con ellos. Llevan unos quince minutos, y hacia la mitad hay un buen punto para una pausa.
    Le pido que las responda usted; los hijos no necesitan saber de ellas.
    .label = Lo que viene ahora

## Antes que nada

parenting-section-safety = Antes que nada

parenting-must-tell = Primero, una pregunta sobre la seguridad. La ley, o un riesgo de daño grave para un menor, puede obligar a { $mediator } a avisar a alguien.
    .label = Lo que quizá haya que comunicar

parenting-at-home = ¿Hay algo en casa que le haga preocuparse por la seguridad de los hijos o por la suya? Puede ser alcohol, drogas, salud o cómo se comporta alguien.
    .label = Preocupación por la seguridad
    .why = Si es así, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-no = No
    .opt-not-sure = No lo tengo claro
    .opt-yes = Sí
    .opt-talk = Hablar con una persona

## Los hijos

parenting-section-children = Los hijos

parenting-children = ¿Quiénes son los hijos, y qué edad tienen? Basta el nombre de pila o la inicial.
    .label = Los hijos
    .why = Así { $mediator } puede nombrarlos al hablar.
    .example = Lea, 9 años, y T., casi 6

parenting-each-like = ¿Cómo es cada uno? Bastan unas palabras para cada uno.
    .label = Cómo es cada uno
    .why = Así se puede mirar un acuerdo pensando en estos hijos.
    .example = Lea lo planea todo; T. necesita tiempo para llegar

parenting-coping = ¿Cómo lo llevan en este momento, y qué les preocupa por ellos a ustedes dos?
    .label = Cómo lo llevan
    .why = Se pregunta a las dos partes, porque cada una ve otra parte de la semana.
    .example = Lea duerme mal los domingos; en la escuela todo va bien

parenting-both-wish = ¿Qué cree que desean las dos partes para los hijos?
    .label = Lo que ambas partes desean para ellos
    .why = Es un punto desde el que empezar.
    .example = Que puedan hablar con libertad de las dos casas

parenting-would-say = ¿Qué imagina que diría cada hijo de cómo están las cosas? Solo imagínelo, por favor, sin preguntárselo.
    .label = Lo que quizá dirían los hijos
    .why = Es una manera de mirar, no un informe. { $seen }
    .example = T.: que le gustan los dos cuartos, pero no hacer la maleta

parenting-heard-by-someone = ¿Le gustaría que alguien con formación escuchara a los hijos, si las dos partes están de acuerdo?
    .label = Alguien que escuche a los hijos
    .why = En algunos lugares se puede organizar. De su respuesta sola no se sigue nada.
    .opt-yes = Sí
    .opt-perhaps = Quizá
    .opt-no = No

## Cómo es ahora

parenting-section-now = Cómo es ahora

parenting-break-now = Gracias. Ahora vienen los días y las semanas tal como son; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

parenting-weeks = ¿Dónde están los hijos en una semana normal, los días de escuela y el fin de semana?
    .label = Una semana normal
    .why = Se trata de cómo es ahora, y no dice nada de después.
    .example = De lunes a miércoles conmigo, después en la otra casa; los fines de semana por turnos

parenting-holidays = ¿Cómo son las vacaciones, los cumpleaños y otros días especiales?
    .label = Vacaciones y días especiales
    .why = Esos días a menudo necesitan un acuerdo propio.
    .example = El verano a medias; los cumpleaños aún no están acordados

parenting-handover = ¿Cómo pasan los hijos de una casa a la otra, y qué tal va?
    .label = El paso de una casa a otra
    .why = Se pregunta por separado porque los hijos lo notan cada vez.
    .example = Los jueves en la escuela; va bien

parenting-school-health = ¿Quién se ocupa ahora de la escuela, el médico y las actividades?
    .label = Escuela, médico, actividades
    .why = Muestra lo que ya se comparte.
    .example = La escuela, las dos partes; el dentista, yo; la natación, la otra parte

parenting-others-around = ¿Quién más forma parte de los días de los hijos, como abuelos, nuevas parejas o amistades?
    .label = Otras personas en esos días
    .why = Así se puede pensar en las personas que importan a los hijos.
    .example = Mi madre los martes; una nueva pareja los fines de semana

parenting-calls = ¿Cómo hablan los hijos con quien no está con ellos en ese momento?
    .label = Llamadas entretanto
    .why = A unos les gusta a hora fija, a otros no.
    .example = Una llamada antes de dormir, cuando les apetece

parenting-working-well = ¿Qué funciona bien tal como está?
    .label = Lo que funciona bien
    .why = Lo que funciona no hace falta cambiarlo.
    .example = Las dos partes vamos a las funciones de la escuela

## Decidir y hablar

parenting-section-deciding = Decidir y hablar

parenting-both-decide = ¿Qué le gustaría que decidieran las dos partes en común? Elija todo lo que corresponda.
    .label = Decisiones en común
    .why = Lo demás lo decide entonces quien está con los hijos. Lo que diga la ley es una pregunta para quien le asesore.
    .example = El primer teléfono
    .opt-school = La escuela
    .opt-health = La salud
    .opt-travel = Los viajes al extranjero
    .opt-moving = Los cambios de casa
    .opt-money = Los gastos mayores
    .opt-faith = La religión
    .opt-screens = Las pantallas y los teléfonos

parenting-talk-how = ¿Cómo le gustaría que las dos partes hablaran sobre los hijos? Elija todo lo que corresponda.
    .label = Cómo hablar sobre los hijos
    .why = Se pregunta a las dos partes, y { $mediator } ve qué vías convienen a ambas.
    .example = Diez minutos los domingos por la noche
    .opt-app = Una aplicación para familias
    .opt-mail = Correo electrónico
    .opt-book = Un cuaderno que va y viene
    .opt-phone = Por teléfono
    .opt-in-person = En persona

## Mirando hacia delante

parenting-section-ahead = Mirando hacia delante

parenting-rotas = ¿Con qué horarios de trabajo o planes de vivienda ha de encajar un acuerdo?
    .label = Horarios y vivienda
    .why = Así un acuerdo puede partir de la semana tal como es.
    .example = Turno de tarde cada tres semanas

parenting-moves = ¿Piensa en una mudanza o en otro cambio importante?
    .label = Una mudanza u otro cambio importante
    .why = Un cambio que se acerca puede contar en cualquier plan. { $seen }
    .example = Quizá un trabajo en la ciudad de al lado después del verano

parenting-child-money = ¿Qué hay que resolver sobre el dinero para los hijos?
    .label = Dinero para los hijos
    .why = Así { $mediator } puede reservar tiempo para ello, aparte de los días.
    .example = Quién paga la excursión de la escuela y la ortodoncia

parenting-try-out = ¿Cuánto tiempo le gustaría probar un acuerdo antes de volver a mirarlo?
    .label = Tiempo de prueba
    .why = Los hijos crecen, y lo que hoy sirve quizá no sirva dentro de un año.
    .opt-four-weeks = Cuatro semanas
    .opt-eight-weeks = Ocho semanas
    .opt-three-months = Tres meses
    .opt-six-months = Seis meses
