# Una nota para quien debe revisar algo suyo, en español. Solo la lee quien media.

note-words = ¿Sobre qué quiere que piense { $name }? También puede omitirlo: entonces se le pide sin nota.
    .label = Nota
    .why = Lo lee junto con su propia frase. No se envía nada hasta que vuelva a aceptar.
    .example = ¿Podría quedar fuera la cantidad por ahora?
