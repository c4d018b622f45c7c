# Lo que alguien necesita saber, en español: peticiones neutrales, una cada vez. Las mismas palabras para las dos partes.
# { $item } es lo que la persona escribió que no sabe.

need-how-it-goes =
    { $regime ->
        [opt_out]
            Usted escribió algunas cosas que necesitaría saber para decidir. Cada una puede ser una petición neutral a la otra parte, por medio de { $mediator }.
            En esta mediación { $mediator } puede contar qué le gustaría saber, si usted no lo reserva aquí. La otra parte es libre de responder o no.
        [no_secrets]
            Usted escribió algunas cosas que necesitaría saber para decidir. Cada una puede ser una petición neutral a la otra parte, por medio de { $mediator }.
            En esta mediación { $mediator } puede contar qué le gustaría saber; sus palabras solo llegan cuando las ha aprobado. La otra parte es libre de responder o no.
       *[opt_in]
            Usted escribió algunas cosas que necesitaría saber para decidir. Cada una puede ser una petición neutral a la otra parte, por medio de { $mediator }.
            Nada de esto llega a la otra parte si usted no ha visto las palabras exactas y ha dicho que sí. La otra parte es libre de responder o no.
    }
    .label = Una petición cada vez

need-some-is-open = Una cosa es distinta en esta mediación: de algunos tipos no se oculta nada a la otra parte, en concreto { $always_open }. Ahí { $mediator } puede contar de qué trata; sus palabras solo le llegan cuando usted las ha aprobado.
    .label = Tipos abiertos

need-section-things = Lo que necesita saber

need-category = Usted escribió que necesitaría saber esto: «{ $item }». ¿Qué tipo de información es?
    .label = Tipo de información
    .why = Así { $mediator } ve enseguida qué falta. { $seen }
    .opt-figures = Cifras
    .opt-documents = Documentos
    .opt-dates = Fechas
    .opt-reasons = Motivos
    .opt-plans = Planes
    .opt-people = Personas
    .opt-effects = Lo que ha supuesto para la otra parte
    .opt-other = Otra cosa

need-scope =
    { $open ->
        [yes]
            ¿Cómo pueden saber que le gustaría saber «{ $item }»? { $mediator } puede contar de qué trata.
            – Compartir: leen lo que usted apruebe.
            – En la sesión: lo pregunta, si quiere.
            – Dejarlo fuera: no se pasa nada de ello, aunque { $mediator } lo ha leído.
       *[no]
            { $without_source ->
                [yes]
                    ¿Quién puede ver que le gustaría saber «{ $item }»?
                    – Solo la persona mediadora: nadie más.
                    – Sin mi nombre: { $mediator } puede preguntarlo, pero no decir quién lo pregunta.
                    – Compartir: leen lo que usted apruebe.
                    – En la sesión: lo pregunta, si quiere.
               *[no]
                    ¿Quién puede ver que le gustaría saber «{ $item }»?
                    – Solo la persona mediadora: nadie más.
                    – Compartir: leen lo que usted apruebe.
                    – En la sesión: lo pregunta, si quiere.
            }
    }
    .label = Quién puede ver la petición
    .why =
        { $open ->
            [yes] En esta mediación no se oculta a la otra parte nada de este tipo. Usted elige cómo se dice, y puede cambiarlo después.
           *[no]
                { $regime ->
                    [opt_out]
                        Si usted no elige nada aquí, { $mediator } puede contar de qué trata. Puede cambiarlo después.
                   *[opt_in]
                        Preguntar también muestra algo. Se queda con la persona mediadora si usted no elige otra cosa aquí.
                }
        }
    .opt-mediator = Solo la persona mediadora
    .opt-without-source = Usarlo sin decir que es mío
    .opt-share = Compartir con la otra parte
    .opt-session = Lo diré en la sesión
    .opt-leave-out = Dejarlo fuera
    .opt-more = Más opciones

need-more-ways =
    { $open ->
        [yes]
            Hay dos maneras más. ¿Cuál le parece bien?
            – Más tarde: leen sus palabras a partir del día que usted elija, no antes.
            – Con una condición: las leen cuando usted diga que se ha cumplido.
       *[no]
            Hay tres maneras más. ¿Cuál le parece bien?
            – Más tarde: lo leen a partir del día que usted elija, no antes.
            – Con una condición: lo leen cuando usted diga que se ha cumplido.
            – Sin decidir: se queda con la persona mediadora hasta que usted diga otra cosa.
    }
    .label = Otra manera
    .why =
        { $open ->
            [yes]
                Algunas cosas solo necesitan tiempo. Sus palabras no se leen antes.
           *[no]
                Algunas cosas solo necesitan tiempo. Hasta que usted decida, nadie más que { $mediator } lo ve.
        }
    .opt-on-date = Compartir más tarde, en una fecha
    .opt-on-condition = Compartir más tarde, con una condición
    .opt-undecided = Todavía no lo he decidido

need-on-date =
    { $open ->
        [yes]
            ¿A partir de qué día pueden leer sus palabras?
       *[no]
            ¿A partir de qué día pueden leer la petición? Hasta entonces se queda con { $mediator }.
    }
    .label = No antes del
    .why = El día lo elige usted. Puede cambiarlo o retirarlo todo mientras no se haya enviado.
    .example = 24 de marzo de 2027

need-on-condition = ¿Qué tiene que pasar antes? Escríbalo con sus palabras; solo usted dice cuándo ha ocurrido.
    .label = Con esta condición
    .why = No se envía nada antes de que usted diga, en /ledger, que se ha cumplido. { $mediator } puede ver qué espera usted; la otra parte no.
    .example = Cuando hayan confirmado la fecha.

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
    .when-condition = De: usted. Cuándo: después de que usted diga que esto se ha cumplido («{ $condition }») y { $mediator } lo envíe; hasta que se envíe puede retirarlo, después nadie puede.
    .when-without-source = { $mediator } puede usarlo, pero no decir de quién es, y no se envía nada.
    .when-leave-out = No se pasa nada de ello.
    .opt-yes = ✓ Sí, pueden ver esto
    .opt-change = Cambiar las palabras
    .opt-keep = Que se quede con quien media
    .opt-leave-out = Dejarlo fuera
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
    .word = ya

need-done = Gracias, esas eran las cosas que quisiera saber. Con /ledger ve quién puede ver qué, y retira lo que aún no se ha enviado.
