# Qué haría viable una petición, en español. { $item } es la petición de la otra parte, en las palabras que aprobó.

workable-section-things = Su petición

workable-needed = La petición de la otra parte era: «{ $item }» Si se atendiera, ¿qué la haría viable para usted?
    .label = Qué la haría viable
    .why =
        { $regime ->
            [no_secrets] Muestra a { $mediator } qué haría falta para una petición, y no compromete a nadie. { $mediator } puede contar a la otra parte de qué trata, con otras palabras.
           *[opt_in] Muestra a { $mediator } qué haría falta para una petición, y no compromete a nadie. Solo { $mediator } ve su respuesta.
        }
    .example = Saberlo dos días antes, para poder mover las máquinas

workable-done = Gracias. { $mediator } puede ver lo que ha respondido, y nada de ello se envía.
