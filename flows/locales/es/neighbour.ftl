# Más preguntas para quienes viven al lado, en español. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

neighbour-section-before = Antes de seguir

neighbour-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

neighbour-what-comes =
    Estas preguntas tratan de la convivencia vecinal. Llevan unos diez minutos.
    { $all_seen }
    .label = Lo que viene ahora

## Lo que pasa

neighbour-section-what = Lo que pasa

neighbour-what-happens = ¿Qué pasa exactamente, y dónde? Basta una vez típica, contada de principio a fin.
    .label = Lo que pasa
    .why = Una vez contada entera muestra a { $mediator } cómo es.
    .example = Los sábados a las siete arranca el cortacésped debajo de nuestro dormitorio

neighbour-how-often = ¿Con qué frecuencia pasa?
    .label = Con qué frecuencia
    .why = Se pregunta a las dos partes, porque desde cada casa puede verse distinto.
    .opt-daily = Todos los días, o casi
    .opt-weekly = Todas las semanas
    .opt-monthly = Todos los meses
    .opt-seldom = Con menos frecuencia
    .opt-once = Pasó una vez

neighbour-when-in-day = ¿A qué horas del día? Elija todo lo que corresponda.
    .label = Horas del día
    .why = Las horas muestran a { $mediator } dónde se cruzan los dos días.
    .opt-early = A primera hora
    .opt-daytime = Durante el día
    .opt-evening = Al anochecer
    .opt-night = De noche

neighbour-diary = ¿Ha guardado notas, fotos o grabaciones? Puede enviar hasta cinco.
    .label = Notas y fotos
    .why = { $mediator } ve lo que usted envíe. La otra parte no, salvo que usted lo acepte más adelante.

neighbour-effects = ¿A qué afecta? Elija todo lo que corresponda.
    .label = A qué afecta
    .why = Muestra a { $mediator } qué tendría que mejorar.
    .example = Mis plantas del balcón
    .opt-sleep = Al sueño
    .opt-work = Al trabajo en casa
    .opt-children = A los niños
    .opt-health = A la salud
    .opt-guests = A las visitas
    .opt-safety = A sentir seguridad en casa

## Entre las dos casas

neighbour-section-between = Entre las dos casas

neighbour-they-know = ¿Sabe la otra parte cómo es esto para usted?
    .label = Si la otra parte lo sabe
    .why = Puede que al lado no se oiga o no se vea todo.
    .opt-yes = Sí
    .opt-perhaps-not = Quizá no
    .opt-no = No

neighbour-last-friendly = ¿Cuándo cruzaron por última vez unas palabras amables, y sobre qué?
    .label = Últimas palabras amables
    .why = Puede ser un punto desde el que empezar.
    .example = Hace dos veranos, sobre el cerezo

neighbour-own-habits = ¿Qué costumbres de usted pueden ser difíciles para quien vive al lado?
    .label = Costumbres propias
    .why = Todo el mundo tiene alguna, y se pregunta a las dos partes. { $seen }
    .example = Practico el violonchelo por la noche

neighbour-hate = ¿Ha habido insultos o algo que asuste, o algo dirigido contra usted por ser quien es?
    .label = Insultos, miedo u odio
    .why = Si es así, una persona habla antes con usted, y hasta entonces nada suyo va a la otra parte. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-no = No
    .opt-not-sure = No lo tengo claro
    .opt-yes = Sí
    .opt-talk = Hablar con una persona

## Alrededor

neighbour-section-around = Alrededor

neighbour-rules = ¿Hay alguna norma, documento u oficina que tenga que ver? Elija todo lo que corresponda.
    .label = Normas y oficinas
    .why = Así { $mediator } sabe qué hay que tener en cuenta.
    .example = La asociación de los huertos
    .opt-none = No, nada
    .opt-house-rules = Las normas del edificio
    .opt-lease = Un contrato de alquiler
    .opt-plans = Planos o un lindero
    .opt-landlord = Quien alquila la vivienda
    .opt-council = El ayuntamiento
    .opt-report = Un aviso a la policía o a una oficina

neighbour-also = ¿Qué más tiene que ver con esto? Elija todo lo que corresponda.
    .label = Lo que también tiene que ver
    .why = Lo que va unido se puede resolver a la vez.
    .example = Los cubos de basura
    .opt-children = Niños que juegan
    .opt-animals = Animales
    .opt-parking = El estacionamiento
    .opt-shared-space = Un espacio común
    .opt-fence = Una valla, un seto o un árbol
    .opt-noise = Ruido
    .opt-smell = Olor o humo

neighbour-who-else = ¿Quién más del edificio o de la calle tiene que ver con esto?
    .label = Otras personas cercanas
    .why = Un acuerdo puede afectarles también.
    .example = La familia de la planta baja

## Lo que estaría bien

neighbour-section-ahead = Lo que estaría bien

neighbour-break-ahead = Hasta aquí el pasado, gracias. Lo demás trata de lo que estaría bien; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

neighbour-hours = ¿Qué horas del día le importan más, y para qué?
    .label = Horas que importan
    .why = Las horas que importan a una parte pueden estar libres para la otra.
    .example = De nueve a diez de la noche, cuando se duerme el bebé

neighbour-good-enough = No hace falta que sea perfecto: ¿con qué bastaría?
    .label = Con qué bastaría
    .why = Muestra a { $mediator } qué cambiaría las cosas para usted.
    .example = Nada de cortacésped antes de las nueve los sábados

neighbour-tell-next-time = ¿Cómo le puede avisar la otra parte la próxima vez que algo sea demasiado?
    .label = Cómo avisar la próxima vez
    .why = Se pregunta a las dos partes. Cuando usted lo haya aprobado, se puede comunicar.
    .opt-knock = Llamando a la puerta
    .opt-message = Con un mensaje
    .opt-note = Dejando una nota
    .opt-third-person = Por medio de otra persona
    .opt-none = Mejor de ninguna manera
