# Lo que quien media anota para sí en un caso, en español. Solo lo lee la persona mediadora.

jotting-kind = ¿Qué quiere apuntar?
    .label = Tipo
    .why = Se imprime en su informe y en ningún otro sitio.
    .opt-note = Una nota
    .opt-correction = Una corrección
    .opt-mark = Algo para volver a verlo
jotting-words = ¿Qué quiere anotar? Para ponerlo junto a una respuesta, empiece por su número, por ejemplo 1.12.
    .label = Nota
    .why = Solo lo lee usted. Se queda cuando el informe se hace de nuevo.
    .example = 1.12 volver a preguntar por la fecha
