# Lo que duele, lo que se podría mostrar y los documentos, en español. Las mismas palabras para las dos partes. { $item } es la cosa o el documento con palabras de la persona.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

telling-section-before = Antes de seguir

telling-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

telling-what-comes =
    Estas preguntas tratan de cómo está usted con esto y de lo que se podría mostrar. Llevan unos doce minutos, y lo más difícil viene primero.
    { $all_seen }
    .label = Lo que viene ahora

## Cómo está usted

telling-section-temperature = Cómo se vive

telling-temperature = ¿Cómo está hoy con todo esto, de 0 (en calma) a 10 (a punto de estallar)?
    .label = Hoy, de la calma a la tensión
    .why = Así { $mediator } puede empezar de la manera que le convenga a usted. { $seen }
    .example = 0, 5 o 10

telling-sting = ¿Qué momento todavía duele, y qué le hizo pensar de la otra parte?
    .label = Un momento que todavía duele
    .why = Así { $mediator } puede tratarlo con cuidado. { $seen }
    .example = La carta de Navidad; pensé que no les importaba cómo estábamos

telling-feel-heard = ¿Qué le ayudaría a sentir que se le escucha?
    .label = Lo que ayuda a sentir que se escucha
    .why = A menudo es algo pequeño, y se puede prever.
    .example = Contarlo una vez de principio a fin sin interrupciones

telling-regret = ¿Hay algo que hoy haría de otra manera? No hace falta que responda a esta pregunta.
    .label = Lo que se haría de otra manera
    .why = A algunas personas les ayuda y a otras no, así que depende de usted. { $seen }
    .example = Habría llamado antes de escribir

telling-break-hardest = Esa era la parte más difícil. Lo demás puede esperar a mañana si quiere, y todo queda guardado.
    .label = Buen punto para una pausa

## Lo que la otra parte no sabe

telling-section-things = Lo que no saben

telling-weight = «{ $item }»: ¿cuánto cambiaría si lo supieran?
    .label = Lo que cambiaría
    .why = Así { $mediator } ve qué merece especial cuidado. Escribirlo aquí no se lo cuenta.
    .opt-a-lot = Mucho
    .opt-some = Algo
    .opt-a-little = No mucho

telling-checkable = «{ $item }»: si alguien lo preguntara, ¿se podría comprobar?
    .label = Si se puede comprobar
    .why = Lo que se puede comprobar es más fácil de creer. Nadie comprueba nada porque usted responda aquí.
    .opt-easily = Sí, con facilidad
    .opt-with-work = Sí, con algo de trabajo
    .opt-hardly = Apenas, o no

## Ver y creer

telling-section-believing = Ver y creer

telling-change-view = ¿Hay algo que cambiaría su manera de verlo, si se lo oyera a la otra parte?
    .label = Lo que cambiaría la visión
    .why = Muestra a { $mediator } a qué prestar atención. { $seen }
    .example = Que no sabían nada de la gotera

telling-hard-to-believe = De lo que usted pide, ¿qué le costará más creer a la otra parte, y qué podría respaldarlo?
    .label = Difícil de creer, y qué lo respalda
    .why = Una cifra con un documento detrás se lee de otra manera que una cifra sola.
    .example = Los pedidos perdidos; lo muestran los mensajes de dos clientes

telling-backing = ¿Quiere enviar algo que lo respalde? Puede enviar hasta cinco.
    .label = Lo que lo respalda
    .why = { $mediator } ve lo que usted envíe. La otra parte no, salvo que usted lo acepte más adelante.

## Documentos e imágenes

telling-section-documents = Documentos e imágenes

telling-documents = ¿Qué documentos, fotos o mensajes importan en esto? Envíe un mensaje por cada uno; bastan pocas palabras.
    .label = Documentos que importan
    .why = Con una lista, nadie se lleva sorpresas el día de la reunión. No hace falta que los tenga a mano.
    .example = El contrato de alquiler de 2021

telling-section-each-document = Documento por documento

telling-who-has = «{ $item }»: ¿quién lo tiene?
    .label = Quién lo tiene
    .why = Así { $mediator } sabe a quién preguntar.
    .opt-me = Yo
    .opt-them = La otra parte
    .opt-both = Las dos partes
    .opt-someone-else = Otra persona

telling-seen = «{ $item }»: ¿lo ha visto la otra parte?
    .label = Visto por la otra parte
    .why = Lo que es nuevo para alguien necesita tiempo de lectura.
    .opt-yes = Sí
    .opt-in-part = En parte
    .opt-no = No

telling-may-see = «{ $item }»: ¿podría verlo algún día la otra parte? Su respuesta no envía nada; solo sirve para preparar.
    .label = Si la otra parte podría verlo
    .why = Si se muestra o no se decide más tarde, y lo decide usted. { $seen }
    .opt-all-of-it = Sí
    .opt-in-part = Una parte
    .opt-ask-first = Antes lo consultaría con alguien
    .opt-no = No

telling-section-on-the-day = El día de la reunión

telling-on-the-day = ¿Hay algo que pensaba mostrar solo el día de la reunión? Si es así, ¿sería posible hacerlo antes?
    .label = Guardado para el día de la reunión
    .why = Lo que es nuevo ese día necesita tiempo de lectura, y usted sigue decidiendo qué muestra y cuándo. { $seen }
    .example = Dos fotos; podría ser una semana antes
