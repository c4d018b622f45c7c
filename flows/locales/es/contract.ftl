# Más preguntas sobre un contrato o una promesa, en español. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

contract-section-before = Antes de seguir

contract-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

contract-what-comes =
    Estas preguntas tratan de lo que se acordó, de las cifras y de lo que podría venir. Llevan unos doce minutos; no hace falta tener los papeles a mano.
    No puedo decir qué significa una cláusula. { $all_seen }
    .label = Lo que viene ahora

## Lo que se acordó

contract-section-promise = Lo que se acordó

contract-agreed-on = ¿Cuándo se acordó? Si hubo varias fechas, tome la primera.
    .label = Fecha del acuerdo
    .why = El orden de los hechos se sigue mejor desde una primera fecha.
    .example = 24 de marzo de 2025

contract-promise = ¿Qué cláusula o promesa importa más aquí? Si tiene las palabras, escríbalas tal como están.
    .label = Cláusula o promesa
    .why = Así las dos partes pueden hablar de las mismas palabras.
    .example = «Entrega en la primera semana de cada mes»

contract-done-here = ¿Qué ha hecho su parte al respecto hasta ahora, y cuándo?
    .label = Hecho por esta parte
    .why = A las dos partes se les pregunta lo que hicieron.
    .example = Entregamos en abril y mayo, y la mitad en junio

contract-done-there = ¿Qué ha hecho la otra parte al respecto hasta ahora, y cuándo?
    .label = Hecho por la otra parte
    .why = A las dos partes se les pregunta lo que vieron hacer a la otra.
    .example = Pagaron abril entero y mayo en dos veces

contract-versions = ¿Hay versiones distintas de algo, como un contrato, un correo o el recuerdo de una llamada?
    .label = Versiones distintas
    .why = Dos versiones pueden estar una al lado de otra hasta saber de dónde vienen.
    .example = Dos borradores de la lista de precios; trabajamos con el segundo

## Las cifras

contract-section-figures = Las cifras

contract-amount = ¿De qué cantidad se trata, tal como usted lo ve?
    .label = Cantidad según esta parte
    .why = Cada parte da su propia cifra. Puede ser un rango.
    .example = 1.250 o 1250,50

contract-worked-out = ¿Cómo la ha calculado? Basta una línea por cada parte.
    .label = Cómo se ha calculado
    .why = Así se pueden poner los dos cálculos uno al lado del otro, línea por línea.
    .example = 3 entregas de 400, menos 150 ya pagados

contract-undisputed = ¿Qué parte cree que nadie discute?
    .label = Parte que nadie discute
    .why = De lo que ya está resuelto no hace falta hablar.
    .example = 700 - 900

contract-set-against = ¿Hay algo que descontar o que añadir, como una suma que se deba en el otro sentido, intereses o impuestos?
    .label = Por descontar o añadir
    .why = Así las cifras están completas.
    .example = En mayo pagaron el transporte, unos 90

contract-one-paper = ¿Hay un documento o una cifra que pondría fin a una discusión?
    .label = Documento o cifra que lo resolvería
    .why = Quizá se pueda tener antes de la reunión.
    .example = El albarán del 3 de junio

contract-expert = ¿Podría mirar un punto alguien experto e independiente, si las dos partes están de acuerdo en quién?
    .label = Persona experta independiente
    .why = Es una manera entre otras, y de su respuesta no se sigue nada.
    .opt-yes = Sí
    .opt-perhaps = Quizá
    .opt-no = No

## Lo que podría venir

contract-section-ahead = Lo que podría venir

contract-break-ahead = Hasta aquí el pasado, gracias. Lo demás trata de lo que podría venir; si lo prefiere, puede esperar a mañana.
    .label = Buen punto para una pausa

contract-future = ¿Le gustaría seguir haciendo negocios con la otra parte?
    .label = Negocios en adelante
    .why = Cambia lo que se puede acordar.
    .opt-go-on = Sí
    .opt-go-on-changed = Sí, pero de otra manera
    .opt-finish-only = No, solo terminar con esto

contract-other-than-cash = ¿Qué se podría dar o recibir además de dinero? Elija todo lo que corresponda.
    .label = Además de dinero
    .why = Muestra a { $mediator } con qué se puede trabajar. { $seen }
    .example = Espacio de almacén hasta el otoño
    .opt-time = Más tiempo
    .opt-volume = Más o menos pedidos
    .opt-stages = Pago o entrega por partes
    .opt-credit = Un saldo para más adelante
    .opt-licence = Una licencia o derecho de uso
    .opt-aftercare = Reparación o asistencia posterior
    .opt-reference = Una recomendación
    .opt-publicity = Una palabra en público
    .opt-staff = Personal o conocimientos

contract-money-dates = ¿Hay fechas que importan para su dinero, como un pago que espera o el fin de un ejercicio?
    .label = Fechas que importan para el dinero
    .why = Cuándo se paga puede importar tanto como cuánto.
    .example = Los sueldos el 25; nuestro ejercicio termina en junio

contract-good-name = ¿Hay algo que prefiera que no se sepa fuera, por su nombre o por su negocio?
    .label = Lo que no conviene que se sepa fuera
    .why = Un acuerdo puede decir a quién se le cuenta qué. { $seen }
    .example = Que hemos cambiado de proveedor

## Para quien media

contract-section-at-home = Para quien media

contract-spent-so-far = ¿Qué le ha costado esto hasta ahora, aparte de la cantidad misma?
    .label = Gastado hasta ahora
    .why = Forma parte del conjunto. { $seen }
    .example = 1.250 o 1250,50

contract-tell-at-home = ¿A quién hay que convencer de su lado, y qué necesitaría oír?
    .label = Lo que habrá que contar en casa
    .why = Un acuerdo también hay que explicarlo a los propios. { $seen }
    .example = A mi socia; quiere saber que no volverá a pasar

contract-weak-points = ¿En qué punto tiene menos seguridad sobre su propia visión?
    .label = Menos seguridad en
    .why = La mayoría tiene un punto así, y también se le pregunta a la otra parte. { $seen }
    .example = El segundo pedido nunca lo pusimos por escrito
