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
    .opt-en = English
    .opt-es = Español
    .opt-hi = हिन्दी

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
    .opt-en = English
    .opt-es = Español
    .opt-hi = हिन्दी

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
