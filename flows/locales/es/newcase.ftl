# Cómo se abre un caso, en español. Solo lo lee quien media.

newcase-section-case = El caso

newcase-kind = ¿Qué tipo de conflicto es?
    .label = Tipo de conflicto
    .why = Figura en su informe y en su lista de casos.
    .opt-workplace = Trabajo
    .opt-contract = Contrato o negocio
    .opt-parenting = Cuidado de los hijos
    .opt-separation-property = Separación: bienes
    .opt-neighbour = Vecindad
    .opt-landlord-tenant = Alquiler
    .opt-consumer = Consumo
    .opt-other = Otro

newcase-title = ¿Qué título neutral tiene el caso? Elija uno que las dos partes puedan leer sin sentirse señaladas.
    .label = Título
    .why = Figura en su informe y en su lista de casos.
    .example = Uso de la entrada compartida

newcase-section-side1 = La primera parte

newcase-side1-name = ¿Cómo quiere llamar a la primera parte? La otra parte nunca ve este nombre.
    .label = Primera parte
    .why = Figura en su invitación, y distingue a las dos partes en el chat y en el informe de usted.
    .example = Sra. R.

newcase-side1-locale = ¿En qué idioma prefiere la primera parte que se le escriba?
    .label = Primera parte, idioma
    .why = Cada parte lee y responde en su idioma, y puede cambiarlo después.

newcase-side1-zone = ¿En qué zona horaria está la primera parte?
    .label = Primera parte, zona horaria
    .why = Así los mensajes llegan a buenas horas, y la hora se muestra según el reloj de esta parte.
    .opt-madrid = Madrid
    .opt-london = Londres
    .opt-berlin = Berlín
    .opt-new-york = Nueva York
    .opt-los-angeles = Los Ángeles
    .opt-mexico-city = Ciudad de México
    .opt-bogota = Bogotá
    .opt-buenos-aires = Buenos Aires
    .opt-cairo = El Cairo
    .opt-riyadh = Riad
    .opt-delhi = Delhi
    .opt-other = Otra

newcase-side1-zone-typed = Escriba una ciudad grande de esa zona horaria, o el nombre de la zona.
    .label = Primera parte, ciudad o zona
    .why = La ciudad me indica la zona y sus cambios de verano e invierno.
    .example = Lima o America/Lima

newcase-section-side2 = La segunda parte

newcase-side2-name = ¿Cómo quiere llamar a la segunda parte? La otra parte nunca ve este nombre.
    .label = Segunda parte
    .why = Figura en su invitación, y distingue a las dos partes en el chat y en el informe de usted.
    .example = Sr. D.

newcase-side2-locale = ¿En qué idioma prefiere la segunda parte que se le escriba?
    .label = Segunda parte, idioma
    .why = Cada parte lee y responde en su idioma, y puede cambiarlo después.

newcase-side2-zone = ¿En qué zona horaria está la segunda parte?
    .label = Segunda parte, zona horaria
    .why = Así los mensajes llegan a buenas horas, y la hora se muestra según el reloj de esta parte.
    .opt-madrid = Madrid
    .opt-london = Londres
    .opt-berlin = Berlín
    .opt-new-york = Nueva York
    .opt-los-angeles = Los Ángeles
    .opt-mexico-city = Ciudad de México
    .opt-bogota = Bogotá
    .opt-buenos-aires = Buenos Aires
    .opt-cairo = El Cairo
    .opt-riyadh = Riad
    .opt-delhi = Delhi
    .opt-other = Otra

newcase-side2-zone-typed = Escriba una ciudad grande de esa zona horaria, o el nombre de la zona.
    .label = Segunda parte, ciudad o zona
    .why = La ciudad me indica la zona y sus cambios de verano e invierno.
    .example = Lima o America/Lima

newcase-section-invitations = Las invitaciones

newcase-answer-by = ¿Para cuándo le gustaría tener las respuestas de las dos partes?
    .label = Fecha para responder
    .why = La fecha es la misma para las dos partes.
    .example = 24 de marzo de 2027

newcase-join-code = ¿Cada invitación necesita un código de acceso de seis cifras? Usted lo comunica por otra vía, por ejemplo por teléfono.
    .label = Código de acceso
    .why = Con un código, un enlace que llegue a quien no toca no muestra nada del caso.
    .opt-yes = Sí, con código
    .opt-no = No, basta el enlace

newcase-section-rules = Las reglas de este caso

newcase-usual-rules =
    ¿Valen en este caso las reglas habituales?
    – Lo que le cuenta una parte se queda con usted hasta que acepte compartirlo.
    – Tiene un día para pensar las palabras que comparte.
    – No usa nada sin decir de quién es, y ningún tipo está siempre abierto.
    – Treinta días después de cerrar usted el caso, se borra todo lo que contiene.
    .label = Reglas habituales
    .why = Las dos partes ven qué vale antes de aceptar participar. Cuando alguien ha aceptado ya no se puede cambiar.
    .opt-usual = Sí, las habituales
    .opt-other = No, quiero elegir

newcase-regime =
    ¿Qué puede contar a la otra parte, con palabras de usted?
    – Solo con acuerdo: nada, si no acepta la parte que se lo contó.
    – Si no se reserva: de qué trata, si esa parte no le pide guardarlo.
    – Sin secretos: de qué trata, sea lo que sea.
    .label = Qué se puede contar
    .why = Las palabras de una parte solo pasan con su acuerdo, elija lo que elija aquí. Se trata de lo que puede decir usted.
    .opt-opt-in = Solo con acuerdo
    .opt-opt-out = Si no se reserva
    .opt-no-secrets = Sin secretos

newcase-time-to-think = ¿Cuánto tiempo tiene una parte para pensarlo antes de que se puedan enviar sus palabras?
    .label = Tiempo para pensarlo
    .why = Puede retirar sus palabras mientras no se hayan enviado. Solo esa parte puede renunciar a ese tiempo.
    .opt-hours-24 = Un día
    .opt-hours-0 = Ninguno
    .opt-hours-48 = Dos días
    .opt-hours-72 = Tres días
    .opt-hours-168 = Una semana

newcase-some-open = ¿Hay tipos de información de los que no se oculta nada a la otra parte?
    .label = Tipos abiertos
    .why = En algunos conflictos, como los del dinero de una familia, las cifras tienen que estar abiertas para todos.
    .opt-no = No
    .opt-yes = Sí, algunos

newcase-always-open = ¿Qué tipos están siempre abiertos? Elija los que quiera.
    .label = Siempre abiertos
    .why = De estos puede contar de qué trata. Las dos partes ven la lista antes de aceptar participar.
    .opt-figures = Cifras
    .opt-documents = Documentos
    .opt-dates = Fechas
    .opt-reasons = Motivos
    .opt-plans = Planes
    .opt-people = Personas
    .opt-effects = Lo que ha supuesto para cada parte
    .opt-other = Todo lo demás

newcase-without-source = ¿Puede una parte dejarle usar algo sin decir de quién es?
    .label = Uso sin decir de quién
    .why = Hay quien media así, para probar una idea. Aun así, alguien puede adivinar de dónde viene.
    .opt-no = No
    .opt-yes = Sí, la parte puede elegirlo

newcase-kept-for = ¿Cuánto tiempo se conserva el caso una vez cerrado? Después se borra todo lo que contiene.
    .label = Conservación tras el cierre
    .why = Las dos partes lo leen antes de aceptar participar. Se le avisa unos días antes, y puede conservar el caso más tiempo.
    .opt-days-30 = 30 días
    .opt-days-7 = Una semana
    .opt-days-90 = 90 días
    .opt-days-180 = Medio año
    .opt-days-365 = Un año

newcase-further = Después de las primeras preguntas, ¿quiere que se pregunte más? Cada serie lleva un cuarto de hora, y cada parte puede dejarla.
    .label = Más preguntas
    .why = Hay una serie para este tipo de conflicto, y otras sobre lo que más pesa, los costes, los papeles y la reunión.
    .opt-yes = Sí, ofrecerlas
    .opt-no = No, bastan las primeras

newcase-points = ¿Quiere que cada parte reparta cien puntos entre sus temas, según lo que importan? Solo los ve usted.
    .label = Puntos
    .why = Cuando un tema pesa mucho para una parte y poco para la otra, a menudo se puede intercambiar algo.
    .opt-no = No
    .opt-yes = Sí

newcase-range = ¿Quiere que se pregunte a cada parte qué le gustaría, qué aceptaría y a partir de dónde se iría? Queda sellado y en ningún informe.
    .label = Margen
    .why = Hay quien lo pregunta tarde, o nunca. Lo que se dice aquí suele ser táctico.
    .opt-no = No
    .opt-yes = Sí
