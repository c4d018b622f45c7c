# Un punto de la hoja de términos con las palabras de quien media, en español. Solo lo lee quien media.

term-words =
    { $adds ->
        [yes] ¿Cuál es el siguiente punto, con sus palabras? Una sola cosa en cada punto.
       *[no] ¿Cómo quiere escribir ahora el punto { $number }?
    }
    .label = Punto de la hoja de términos
    .why = Todas las personas leen exactamente estas palabras. Usted ve la hoja entera una vez más antes de que salga.
    .example = La Sra. R. usa el almacén entre semana hasta las seis de la tarde
