# Dónde está el reloj de alguien, en español.

whereabouts-section-where = Dónde está usted

whereabouts-city = ¿Qué ciudad grande tiene ahora la misma hora que usted?
    .label = Ciudad o zona horaria
    .why = Así las horas se muestran como en su reloj y los recordatorios llegan a buena hora. { $seen }
    .example = Lisboa o Europe/Lisbon

whereabouts-set = Desde ahora las horas se muestran como en { $city }. Allí es ahora { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
whereabouts-other = Estoy en otra zona horaria
