# Después de leer algo nuevo, en español. Las respuestas son solo para quien media.

refresh-section-after-reading = Después de leer

refresh-new-to-you = ¿Había algo nuevo para usted en esto?
    .label = Nuevo
    .why = A { $mediator } le gustaría saber si ha servido contarlo. { $seen }
    .opt-all = Todo
    .opt-part = Una parte
    .opt-no = No

refresh-differently = ¿Hay algo que ahora vea de otra manera? Basta una frase, y «nada» también es una respuesta.
    .label = Visto de otra manera
    .why = Un dato nuevo puede cambiar la manera de ver algo, o dejarla como estaba. { $seen }
    .example = Creía que el almacén se cerraba por mí

refresh-matters-before = ¿Cuánto le importaba esto antes de leerlo, de 0 (nada) a 10 (más que ninguna otra cosa)?
    .label = Importaba antes
    .why = Dos números muestran más que uno, y ninguno vale más que el otro. { $seen }
    .example = 0, 5 o 10

refresh-matters-now = Y ahora que lo ha leído, ¿de 0 a 10?
    .label = Importa ahora
    .why = Puede ser más, menos o lo mismo. { $seen }
    .example = 0, 5 o 10

refresh-done = Gracias. Solo { $mediator } ve lo que ha respondido.
