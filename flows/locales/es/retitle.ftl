# Un tema del orden del día con palabras de quien media, en español. Solo lo lee quien media.

retitle-words = ¿Qué título quiere dar al tema { $number }? Uno neutro mira adelante y no nombra a nadie.
    .label = Título de un tema
    .why = Desde ahora está en su orden del día. Los demás títulos no cambian.
    .example = Cómo usar el almacén para que el trabajo continúe
