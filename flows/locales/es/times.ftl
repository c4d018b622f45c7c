# Cómo se ofrecen horas para una sesión, en español. Solo lo lee quien media.

times-section-times = Buscar una hora

times-who = ¿A quién se pregunta? Parte 1: { $side1 } · Parte 2: { $side2 }
    .label = Quién
    .why = Cada persona marca lo que le va bien. Nadie sabe quién no puede.
    .opt-both = Las dos partes
    .opt-side-1 = Solo la parte 1
    .opt-side-2 = Solo la parte 2
times-length = ¿Cuánto va a durar?
    .label = Duración
    .why = Se muestra junto a las horas.
    .opt-m60 = Una hora
    .opt-m90 = Una hora y media
    .opt-m120 = Dos horas
    .opt-m180 = Tres horas
    .opt-m240 = Cuatro horas
times-format = ¿Cómo se reunirían?
    .label = Cómo
    .why = Se muestra junto a las horas, para que cada persona vea si le van bien.
    .opt-same-room = En la misma sala
    .opt-separate-rooms = En salas separadas
    .opt-video = Por vídeo
    .opt-phone = Por teléfono
    .opt-messages = Solo por mensajes
    .opt-undecided = Aún no está decidido
times-list = ¿Qué horas le van bien a usted? Toque un día y sus horas, o escríbalas una por línea: día y hora, en su hora local.
    .label = Horas
    .why = Solo se ofrece lo que le va bien a usted, así que lo que va bien a todos le va bien también.
    .example = 24 de marzo 14:00, o viernes 10:00
