# Lo que alguien necesita saber, en español: peticiones neutrales, una cada vez. Las mismas palabras para las dos partes.
# { $item } es lo que la persona escribió que no sabe.

need-how-it-goes =
    Usted escribió algunas cosas que necesitaría saber para decidir. Cada una puede ser una petición neutral a la otra parte, por medio de { $mediator }.
    Nada de esto llega a la otra parte si usted no ha visto las palabras exactas y ha dicho que sí. La otra parte es libre de responder o no.
    .label = Una petición cada vez

need-section-things = Lo que necesita saber

need-category = Usted escribió que necesitaría saber esto: «{ $item }». ¿Qué tipo de información es?
    .label = Tipo de información
    .why = Así { $mediator } ve enseguida qué falta. Solo { $mediator } ve su respuesta.
    .opt-figures = Cifras
    .opt-documents = Documentos
    .opt-dates = Fechas
    .opt-reasons = Motivos
    .opt-plans = Planes
    .opt-people = Personas
    .opt-effects = Lo que ha supuesto para la otra parte
    .opt-other = Otra cosa

need-scope =
    ¿Quién puede ver que le gustaría saber «{ $item }»?
    – Solo la persona mediadora: lo sabe { $mediator } y nadie más.
    – Compartir: leen una petición con palabras aprobadas por usted.
    – En la sesión: lo pregunta usted, si todavía quiere.
    .label = Quién puede ver la petición
    .why = Preguntar también muestra algo. Se queda con la persona mediadora si usted no elige otra cosa aquí.
    .opt-mediator = Solo la persona mediadora
    .opt-share = Compartir con la otra parte
    .opt-session = Lo diré en la sesión
    .opt-more = Más opciones

need-more-ways =
    Hay dos maneras más. ¿Cuál le parece bien?
    – Más tarde: lo leen a partir del día que usted elija, no antes.
    – Sin decidir: se queda con la persona mediadora hasta que usted diga otra cosa.
    .label = Otra manera
    .why = Algunas cosas solo necesitan tiempo. Hasta que usted decida, nadie más que { $mediator } lo ve.
    .opt-on-date = Compartir más tarde, en una fecha
    .opt-undecided = Todavía no lo he decidido

need-on-date = ¿A partir de qué día pueden leer la petición? Hasta entonces se queda con { $mediator }.
    .label = No antes del
    .why = El día lo elige usted. Puede cambiarlo o retirarlo todo mientras no se haya enviado.
    .example = 24 de marzo de 2027

## La frase, la vista previa, el sí

need-sentence = Escriba la petición que leerían, de modo que se pueda responder sin discutir. Puedo proponerle palabras más tranquilas; se usan las suyas si no elige las mías.
    .label = La petición
    .why = A la otra parte solo le llegarían estas palabras, y nada más. Las verá otra vez antes de decidir.
    .example = ¿Qué días necesitan cerrado el almacén, y por qué?

need-approve = Esto es todo lo que verán
    .label = Lo que verán
    .why = A la otra parte no le llega nada que usted no haya visto entero. Un sí vale solo para estas palabras exactas.
    .when-mediator = Por ahora nadie más que { $mediator } lo ve.
    .when-share =
        { $hours ->
            [0] De: usted. Cuándo: después de que { $mediator } lo envíe; hasta que se envíe puede retirarlo con un toque, después nadie puede.
            [one] De: usted. Cuándo: después de que { $mediator } lo envíe, no antes de una hora; hasta que se envíe puede retirarlo con un toque, después nadie puede.
            [24] De: usted. Cuándo: después de que { $mediator } lo envíe, no antes de mañana a esta hora; hasta que se envíe puede retirarlo con un toque, después nadie puede.
           *[other] De: usted. Cuándo: después de que { $mediator } lo envíe, no antes de { $hours } horas; hasta que se envíe puede retirarlo con un toque, después nadie puede.
        }
    .when-session = Lo pregunta usted en la sesión, y no se envía nada.
    .when-more = De: usted. Cuándo: después de que { $mediator } lo envíe, no antes del { $day }; hasta que se envíe puede retirarlo con un toque, después nadie puede.
    .opt-yes = ✓ Sí, pueden ver esto
    .opt-change = Cambiar las palabras
    .opt-keep = Que se quede con quien media
    .opt-lawyer = Antes, consultarlo con mi abogado/a

need-lawyer-first = Por ahora no les llega nada. Cuando lo haya consultado, toque Cambiar junto a «Lo que verán» y decida.
    .label = Antes, la consulta legal

need-no-wait =
    { $hours ->
        [one] Hay una hora para pensarlo antes de que se pueda enviar. Si prefiere no esperar, escriba la palabra { $word }.
        [24] Hay un día para pensarlo antes de que se pueda enviar. Si prefiere no esperar, escriba la palabra { $word }.
       *[other] Hay { $hours } horas para pensarlo antes de que se pueda enviar. Si prefiere no esperar, escriba la palabra { $word }.
    }
    .label = Tiempo para pensarlo
    .why = Lo que se ha leído no se puede borrar de la memoria, por eso hay tiempo para consultarlo con la almohada. Solo usted puede renunciar a él.
    .opt-keep = Conservar el tiempo para pensar
    .opt-typed = No hace falta

need-done = Gracias, esas eran las cosas que quisiera saber. Con /ledger ve quién puede ver qué, y retira lo que aún no se ha enviado.
