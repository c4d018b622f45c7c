# Cómo podría ser la reunión, en español. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

arranging-section-before = Antes de seguir

arranging-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

arranging-what-comes =
    Estas preguntas tratan de la reunión misma: cómo, cuánto tiempo y cuándo. Llevan unos ocho minutos.
    { $all_seen }
    .label = Lo que viene ahora

## Cómo podría ser

arranging-section-shape = Cómo podría ser

arranging-ways-to-meet = ¿Qué formas de reunirse le parecerían bien? Elija todo lo que corresponda.
    .label = Formas de reunirse
    .why = { $mediator } busca una forma que convenga a todos, y no dice los motivos. { $seen }
    .example = Al aire libre, dando un paseo
    .opt-same-room = En la misma sala
    .opt-separate-rooms = En salas separadas
    .opt-video = Por vídeo
    .opt-phone = Por teléfono
    .opt-messages = Solo por mensajes

arranging-avoid = ¿Hay algo que prefiera evitar, como un lugar, una hora del día o esperar en el mismo sitio?
    .label = Lo que conviene evitar
    .why = Mucho de eso se puede organizar sin que nadie sepa quién lo pidió. { $seen }
    .example = Esperar en el mismo pasillo

arranging-company = Si alguien le acompaña a la reunión: ¿lo sabe la otra parte y le parece bien?
    .label = La compañía y la otra parte
    .why = Si ya se espera a alguien, nadie se lleva una sorpresa. { $seen }
    .opt-nobody = No me acompaña nadie
    .opt-all-right = Lo sabe y le parece bien
    .opt-not-told = Todavía no lo sabe
    .opt-not-all-right = Prefiere que no

arranging-adviser-apart = ¿Hay alguien que le asesore y a quien { $mediator } podría escuchar aparte de la reunión?
    .label = Alguien que asesora, aparte
    .why = Algunas cosas se dicen más fácilmente entre quien asesora y quien media. Por su respuesta no se llama a nadie.
    .opt-nobody = No, nadie
    .opt-perhaps = Quizá más adelante
    .opt-please = Sí, por favor

arranging-length = ¿Cuánto tiempo de reunión le viene bien?
    .label = Duración de una reunión
    .why = No todo el mundo se cansa a la misma hora, y se puede prever una segunda reunión desde el principio.
    .opt-one-hour = Más o menos una hora
    .opt-two-hours = Más o menos dos horas
    .opt-half-day = Medio día
    .opt-whole-day = Un día entero

arranging-breaks = ¿Cada cuánto le vendría bien una pausa?
    .label = Pausas
    .why = Las pausas se pueden prever, y así nadie tiene que pedirlas.
    .opt-often = Cada media hora, más o menos
    .opt-now-and-then = Cada hora, más o menos
    .opt-on-request = Solo cuando alguien la pida

arranging-speaks-first = ¿Quién le gustaría que hablara primero?
    .label = Quién habla primero
    .why = Quién empieza no dice nada sobre quién tiene razón.
    .opt-either = Me da igual
    .opt-me = Yo
    .opt-them = La otra parte
    .opt-mediator = Quien diga la persona mediadora

arranging-addressed = ¿Cómo le gustaría que le llamen en la reunión?
    .label = Cómo dirigirse a la persona
    .why = Así nadie tiene que adivinarlo.
    .example = Señora Ruiz; mejor no por mi nombre de pila

## Primeras palabras

arranging-section-first-words = Primeras palabras

arranging-first-words = ¿Qué le gustaría decir en el primer minuto de la reunión? Escribirlo o decirlo aquí es un ensayo, y puede cambiarlo hasta ese día.
    .label = Primeras palabras
    .why = Hay quien prefiere llevar listas las primeras frases y hay quien no. Las dice usted, o no las dice.
    .example = Estoy aquí porque me gustaría que encontráramos la manera de volver a compartir la sala

## Cuándo

arranging-section-times = Cuándo

arranging-days = ¿Qué días de la semana le vienen bien? Elija todo lo que corresponda.
    .label = Días que vienen bien
    .why = Al buscar una fecha solo se indican los días, nunca un motivo.
    .opt-monday = Lunes
    .opt-tuesday = Martes
    .opt-wednesday = Miércoles
    .opt-thursday = Jueves
    .opt-friday = Viernes
    .opt-saturday = Sábado
    .opt-sunday = Domingo

arranging-parts = ¿Qué partes del día le vienen bien? Elija todo lo que corresponda.
    .label = Partes del día que vienen bien
    .why = Así { $mediator } puede buscar una hora que convenga a todos.
    .opt-morning = Por la mañana
    .opt-midday = Hacia el mediodía
    .opt-afternoon = Por la tarde
    .opt-evening = Al final del día

arranging-not-on = ¿Hay fechas de las próximas semanas en las que no pueda? Bastan las fechas; no hace falta decir por qué.
    .label = Fechas que no pueden ser
    .why = Una fecha que no puede ser es mejor saberla pronto.
    .example = Del 3 al 10 de marzo, y el primer lunes de cada mes

## Para terminar

arranging-section-close = Para terminar

arranging-not-asked = ¿Qué no le he preguntado que importe para la reunión?
    .label = No preguntado
    .why = Mis preguntas son iguales para todo el mundo, y quizá falte algo en su caso.
    .example = Necesito un sitio para las muletas

arranging-how-was-it = ¿Qué tal le ha resultado responder a estas preguntas, de 0 (nada bien) a 10 (muy bien)?
    .label = Cómo resultaron las preguntas
    .why = Ayuda a { $mediator } a ver si esta forma de prepararse le viene bien. { $seen }
    .example = 0, 5 o 10
