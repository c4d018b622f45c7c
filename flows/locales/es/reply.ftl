# Una respuesta a lo que la otra parte quisiera saber, en español. Las mismas palabras para las dos partes.
# { $item } es su pregunta, con las palabras que aprobaron.

reply-section-things = Su pregunta

reply-scope =
    { $open ->
        [yes]
            ¿Cómo pueden saber su respuesta a «{ $item }»? { $mediator } puede contar de qué trata.
            – Intercambio: las dos partes ven sus palabras, solo si ambas ponen algo.
            – Compartir: leen lo que usted apruebe.
            – En la sesión: lo responde, si quiere.
            – Dejarlo fuera: no lo responde.
       *[no]
            { $without_source ->
                [yes]
                    ¿Quién puede ver su respuesta a «{ $item }»?
                    – Solo la persona mediadora: nadie más.
                    – Sin mi nombre: { $mediator } puede usarlo, pero no decir de quién es.
                    – Intercambio: lo ven las dos partes, solo si ambas ponen algo.
                    – Compartir: leen lo que usted apruebe.
                    – En la sesión: lo responde, si quiere.
               *[no]
                    ¿Quién puede ver su respuesta a «{ $item }»?
                    – Solo la persona mediadora: nadie más.
                    – Intercambio: lo ven las dos partes, solo si ambas ponen algo.
                    – Compartir: leen lo que usted apruebe.
                    – En la sesión: lo responde, si quiere.
            }
    }
    .label = Quién puede ver la respuesta
    .why =
        { $open ->
            [yes] Es libre de responder o no. En esta mediación no se oculta a la otra parte nada de este tipo.
           *[no]
                { $regime ->
                    [opt_out]
                        Es libre de responder o no. Si usted no elige nada aquí, { $mediator } puede contar de qué trata.
                   *[opt_in]
                        Es libre de responder o no. Se queda con la persona mediadora si usted no elige otra cosa aquí.
                }
        }
    .opt-mediator = Solo la persona mediadora
    .opt-without-source = Usarlo sin decir que es mío
    .opt-swap = Intercambio: solo si también comparten
    .opt-share = Compartir con la otra parte
    .opt-session = Lo diré en la sesión
    .opt-leave-out = Dejarlo fuera
    .opt-more = Más opciones

reply-more-ways =
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

reply-on-date =
    { $open ->
        [yes]
            ¿A partir de qué día pueden leer sus palabras?
       *[no]
            ¿A partir de qué día pueden leerlo? Hasta entonces se queda con { $mediator }.
    }
    .label = No antes del
    .why = El día lo elige usted. Puede cambiarlo o retirarlo todo mientras no se haya enviado.
    .example = 24 de marzo de 2027

reply-on-condition = ¿Qué tiene que pasar antes? Escríbalo con sus palabras; solo usted dice cuándo ha ocurrido.
    .label = Con esta condición
    .why = No se envía nada antes de que usted diga, en /ledger, que se ha cumplido. { $mediator } puede ver qué espera usted; la otra parte no.
    .example = Cuando hayan confirmado la fecha.

## Para quien media

reply-to-mediator =
    { $open ->
        [yes] ¿Cuál es su respuesta? La lee { $mediator }, y la otra parte no lee nada de estas palabras.
       *[no] ¿Cuál es su respuesta? Solo la lee { $mediator }.
    }
    .label = Su respuesta
    .why = Lo que escriba aquí le llega a { $mediator } y no va en ningún mensaje a la otra parte. Puede omitirlo.
    .example = Está cerrado los lunes, por las máquinas.

## La frase, la vista previa, el sí

reply-sentence = Escriba la frase que leerían. Puedo proponerle palabras más tranquilas; se usan las suyas si no elige las mías.
    .label = La respuesta
    .why = A la otra parte solo le llegarían estas palabras, y nada más. Las verá otra vez antes de decidir.
    .example = Está cerrado los lunes, por las máquinas.

reply-paper = ¿Enviar con ella un documento o una foto? Recibirían una copia limpia: lo que se lee en las páginas se queda; los nombres y lugares ocultos en el archivo se quitan.
    .label = Un documento o una foto
    .why = Algunas cosas son más fáciles de mostrar que de decir. Usted ve la copia antes de decidir, y nada sale sin su sí.
    .opt-none = Solo la frase
    .opt-some = Una copia limpia va con ella

reply-approve = Esto es todo lo que verán
    .label = Lo que verán
    .why = A la otra parte no le llega nada que usted no haya visto entero. Un sí vale solo para estas palabras exactas.
    .when-mediator = Por ahora nadie más que { $mediator } lo ve.
    .when-swap = De: usted. Cuándo: solo en un intercambio, si usted lo pone, la otra parte también pone algo y { $mediator } lo abre; hasta entonces puede retirarlo, después nadie puede.
    .when-share =
        { $hours ->
            [0] De: usted, como respuesta a su pregunta. Cuándo: después de que { $mediator } lo envíe; hasta que se envíe puede retirarlo con un toque, después nadie puede.
            [one] De: usted, como respuesta a su pregunta. Cuándo: después de que { $mediator } lo envíe, no antes de una hora; hasta que se envíe puede retirarlo con un toque, después nadie puede.
            [24] De: usted, como respuesta a su pregunta. Cuándo: después de que { $mediator } lo envíe, no antes de mañana a esta hora; hasta que se envíe puede retirarlo con un toque, después nadie puede.
           *[other] De: usted, como respuesta a su pregunta. Cuándo: después de que { $mediator } lo envíe, no antes de { $hours } horas; hasta que se envíe puede retirarlo con un toque, después nadie puede.
        }
    .when-more = De: usted. Cuándo: después de que { $mediator } lo envíe, no antes del { $day }; hasta que se envíe puede retirarlo con un toque, después nadie puede.
    .when-condition = De: usted. Cuándo: después de que usted diga que esto se ha cumplido («{ $condition }») y { $mediator } lo envíe; hasta que se envíe puede retirarlo, después nadie puede.
    .when-session = Lo responde usted en la sesión, y no se envía nada.
    .when-without-source = { $mediator } puede usarlo, pero no decir de quién es, y no se envía nada.
    .when-leave-out = No se pasa nada de ello.
    .opt-yes = ✓ Sí, pueden ver esto
    .opt-change = Cambiar las palabras
    .opt-keep = Que se quede con quien media
    .opt-leave-out = Dejarlo fuera
    .opt-lawyer = Antes, consultarlo con mi abogado/a

reply-lawyer-first = Por ahora no les llega nada. Cuando lo haya consultado, toque Cambiar junto a «Lo que verán» y decida.
    .label = Antes, la consulta legal

reply-no-wait =
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

reply-done = Gracias. Con /ledger ve quién puede ver su respuesta, y retira lo que aún no se ha enviado.
