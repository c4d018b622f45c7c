# Lo que quien media escribe a una parte, en español. Solo lo lee quien media.

message-words =
    { $whom ->
        [all] ¿Qué quiere escribir a todas las partes? Cada una lee las mismas palabras, después de tocar un aviso neutro.
        [asked] ¿Qué quiere escribir a todas las personas convocadas? Cada una lee las mismas palabras, después de tocar un aviso neutro.
       *[one] ¿Qué quiere escribir a { $name }? Lo lee después de tocar un aviso neutro.
    }
    .label = Mensaje
    .why = Le llega exactamente con sus palabras.
    .example = Puedo ofrecer dos fechas más la semana que viene.
