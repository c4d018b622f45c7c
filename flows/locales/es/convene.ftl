# Cómo se fija una sesión, en español. Solo lo lee quien media.

convene-section-session = Una sesión

convene-who = ¿Quién está invitado a esta reunión? Parte 1: { $side1 } · Parte 2: { $side2 }
    .label = Quién
    .why = Una reunión aparte con una sola parte se fija del mismo modo. La otra parte no sabe nada de ella.
    .opt-both = Las dos partes
    .opt-side-1 = Solo la parte 1
    .opt-side-2 = Solo la parte 2
convene-day = ¿Qué día?
    .label = Día
    .why = Cada teléfono muestra la hora de donde vive quien lo lee.
    .example = 24 de marzo, o viernes
convene-hour = ¿A qué hora, donde está usted?
    .label = Hora
    .why = Es su hora local. Si esa noche cambia la hora, se lo pregunto.
    .example = 14:00 o 2 pm
convene-length = ¿Cuánto va a durar?
    .label = Duración
    .why = Se muestra a todos, y con ella termina la cita en sus calendarios.
    .opt-m60 = Una hora
    .opt-m90 = Una hora y media
    .opt-m120 = Dos horas
    .opt-m180 = Tres horas
    .opt-m240 = Cuatro horas
convene-format = ¿Cómo se reúnen?
    .label = Cómo
    .why = Se muestra a todos con las mismas palabras.
    .opt-same-room = En la misma sala
    .opt-separate-rooms = En salas separadas
    .opt-video = Por vídeo
    .opt-phone = Por teléfono
    .opt-messages = Solo por mensajes
convene-place = ¿Dónde, o con qué enlace? Lo leen tras un toque, con las palabras de usted.
    .label = Lugar
    .why = Nunca aparece en una pantalla bloqueada ni en el archivo de calendario.
    .example = Calle del Molino 12, segunda planta. O un enlace.
