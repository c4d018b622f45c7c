# La entrevista sobre lo que la otra parte no sabe, en español: una cosa cada vez. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas; no se convence a nadie y no se promete lo que una norma pueda negar.
# Sin género para quien lee ni para quien media. Una línea que empieza con raya explica una opción.

cantell-how-it-goes =
    { $regime ->
        [opt_out]
            Usted escribió algunas cosas que la otra parte no sabe. Podemos verlas una por una, y usted decide sobre cada una.
            En esta mediación { $mediator } puede contar de qué trata algo, si usted no lo reserva aquí. Sus palabras solo llegan a la otra parte cuando las ha aprobado.
        [no_secrets]
            Usted escribió algunas cosas que la otra parte no sabe. Podemos verlas una por una, y usted decide cómo se dice cada una.
            En esta mediación no se oculta nada a la otra parte, y { $mediator } puede contar de qué trata. Sus palabras solo le llegan cuando usted las ha aprobado.
       *[opt_in]
            Usted escribió algunas cosas que la otra parte no sabe. Podemos verlas una por una, y usted decide sobre cada una.
            Nada de esto llega a la otra parte si usted no ha visto las palabras exactas y ha dicho que sí. Puede parar en cualquier momento.
    }
    .label = Una cosa cada vez

cantell-about-an-answer =
    Usted ha elegido una de sus respuestas. La vemos juntos, y usted decide sobre ella.
    Sus palabras solo llegan a la otra parte cuando las ha visto enteras y ha dicho que sí. Puede parar en cualquier momento.
    .label = Una de sus respuestas

cantell-some-is-open = Una cosa es distinta en esta mediación: de algunos tipos no se oculta nada a la otra parte, en concreto { $always_open }. Ahí { $mediator } puede contar de qué trata; sus palabras solo le llegan cuando usted las ha aprobado.
    .label = Tipos abiertos

cantell-some-stay = Algunos archivos que usted envió no se pueden enviar a la otra parte, así que se quedan con { $mediator }. Los demás pueden ir con una frase, si quiere.
    .label = Archivos que se quedan

cantell-voice-stays = Una nota de voz nunca se envía a la otra parte: se queda con { $mediator }. Si la otra parte debe saber algo de ella, usted lo escribe en una frase propia.
    .label = Las notas de voz se quedan

cantell-section-things = Lo que no saben

cantell-category = ¿De qué tipo es «{ $item }»?
    .label = Tipo de cosa
    .why = De los tipos que están abiertos en esta mediación, { $mediator } puede contar de qué trata. Si lo comparte, también ven de qué tipo es.
    .opt-figures = Cifras
    .opt-documents = Documentos
    .opt-dates = Fechas
    .opt-reasons = Motivos
    .opt-plans = Planes
    .opt-people = Personas
    .opt-effects = Lo que ha supuesto para mí
    .opt-other = Otra cosa

cantell-worry =
    { $marked ->
        [yes]
            Sobre su respuesta: «{ $item }». ¿Qué le preocupa de que sepan más?
       *[no]
            Usted escribió que no saben esto: «{ $item }». ¿Qué le preocupa de que lo sepan?
    }
    .label = Lo que preocupa
    .why = Una preocupación muestra qué haría falta para decirlo sin riesgo, o que es mejor dejarlo donde está. { $seen }
    .opt-used-against = Podrían usarlo contra mí
    .opt-look-weak = Parecería débil
    .opt-hurt-someone = Haría daño a alguien
    .opt-price-up = Me saldría más caro
    .opt-not-sure-true = No sé si es exacto
    .opt-not-mine = No me toca a mí contarlo
    .opt-lawyer-no = Mi abogado o abogada dijo que no
    .opt-nothing = En realidad, nada

## Una palabra cierta sobre la preocupación

cantell-not-yours =
    { $open ->
        [yes]
            Entonces puede dejarlo fuera, y no se pasa nada de ello. { $mediator } lo ha leído, así que puede ayudar hablarlo.
       *[no]
            Entonces puede quedarse con { $mediator }, y quien le asesora puede decirle si se puede contar. Si algún día la persona a la que pertenece está de acuerdo, puede volver a ello.
    }
    .label = No le toca contarlo

cantell-lawyer-said =
    { $open ->
        [yes]
            Entonces queda entre usted y su consejo legal. Puede dejarlo fuera por ahora, y { $mediator } lo ha leído; puede volver a ello más adelante, o no hacerlo.
       *[no]
            Entonces queda como le han aconsejado. Puede dejarlo con { $mediator } y volver a consultarlo más adelante, o no hacerlo.
    }
    .label = Consejo legal

cantell-takes-care =
    { $open ->
        [yes]
            No querer hacer daño a alguien es un buen motivo para ir despacio. Puede dejarlo fuera, o decir solo la parte que no hace daño a nadie.
       *[no]
            No querer hacer daño a alguien es un buen motivo para ir despacio. Puede dejarlo donde está, o decir solo la parte que no hace daño a nadie.
    }
    .label = Cuidar de alguien

cantell-worth-checking =
    { $open ->
        [yes]
            Entonces puede esperar a comprobarlo. Puede dejarlo fuera por ahora, o decir abiertamente que no tiene certeza.
       *[no]
            Entonces puede esperar a comprobarlo. También puede dejarlo con { $mediator }, o decir abiertamente que no tiene certeza.
    }
    .label = Aún sin certeza

cantell-you-decide =
    { $open ->
        [yes]
            Es una preocupación seria. Usted elige las palabras que leen, y { $mediator } puede decirle qué normas protegen lo que se dice en una mediación.
       *[no]
            Es una preocupación seria. Usted decide cuánto saben y con qué palabras, y { $mediator } puede decirle qué normas protegen lo que se dice en una mediación.
    }
    .label = Usado en contra

cantell-as-much-as-you-like = A mucha gente le preocupa eso. Puede decir por qué le importa y dejar fuera lo demás; solo leen las palabras que usted ha visto y aprobado.
    .label = Parecer débil

cantell-small-first = Puede pasar. Puede empezar por algo pequeño, o compartirlo solo si la otra parte también comparte algo.
    .label = El precio

cantell-heard =
    { $open ->
        [yes]
            Gracias por decirlo. Usted elige las palabras que leen, y puede dejarlo fuera.
       *[no]
            Gracias por decirlo. Usted decide cuánto saben, con qué palabras, y si llegan a saberlo.
    }
    .label = Con palabras propias

## Qué lo haría seguro, y quién puede verlo

cantell-safe-way = ¿Qué haría falta para poder decirlo sin riesgo? Elija lo que quiera.
    .label = Lo que haría falta
    .why = Así { $mediator } puede elegir una manera y un momento que le convengan. { $seen }
    .opt-after-them = Después de que digan algo
    .opt-same-time = Al mismo tiempo que la otra parte
    .opt-only-in-room = Solo en la sala
    .opt-only-orally = Solo de palabra, no por escrito
    .opt-only-summary = Solo un resumen
    .opt-only-mediator = Solo a la persona mediadora

cantell-scope =
    { $open ->
        [yes]
            ¿Qué le parece bien para «{ $item }»? { $mediator } puede contar de qué trata.
            – Intercambio: las dos partes ven sus palabras, solo si ambas ponen algo.
            – Compartir: leen lo que usted apruebe.
            – En la sesión: lo dice, si quiere.
            – Dejarlo fuera: no se pasa nada de ello, aunque { $mediator } lo ha leído.
       *[no]
            { $without_source ->
                [yes]
                    ¿Qué le parece bien para «{ $item }»?
                    – Solo la persona mediadora: nadie más.
                    – Sin mi nombre: { $mediator } puede usarlo, pero no decir de quién es.
                    – Intercambio: lo ven las dos partes, solo si ambas ponen algo.
                    – Compartir: leen lo que usted apruebe.
                    – En la sesión: lo dice, si quiere.
               *[no]
                    ¿Qué le parece bien para «{ $item }»?
                    – Solo la persona mediadora: nadie más.
                    – Intercambio: lo ven las dos partes, solo si ambas ponen algo.
                    – Compartir: leen lo que usted apruebe.
                    – En la sesión: lo dice, si quiere.
            }
    }
    .label = Quién puede verlo
    .why =
        { $open ->
            [yes] En esta mediación no se oculta a la otra parte nada de este tipo. Usted elige cómo se dice, y puede cambiarlo después.
           *[no]
                { $regime ->
                    [opt_out]
                        Si usted no elige nada aquí, { $mediator } puede contar de qué trata. Puede cambiarlo después.
                   *[opt_in]
                        Todo empieza solo con la persona mediadora, y así sigue si usted no elige otra cosa aquí. Puede cambiarlo después.
                }
        }
    .opt-mediator = Solo la persona mediadora
    .opt-without-source = Usarlo sin decir que es mío
    .opt-swap = Intercambio: solo si también comparten
    .opt-share = Compartir con la otra parte
    .opt-session = Lo diré en la sesión
    .opt-leave-out = Dejarlo fuera
    .opt-more = Más opciones

cantell-more-ways =
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

cantell-on-date =
    { $open ->
        [yes]
            ¿A partir de qué día pueden leer sus palabras?
       *[no]
            ¿A partir de qué día pueden leerlo? Hasta entonces se queda con { $mediator }.
    }
    .label = No antes del
    .why = El día lo elige usted. Puede cambiarlo o retirarlo todo mientras no se haya enviado.
    .example = 24 de marzo de 2027

cantell-on-condition = ¿Qué tiene que pasar antes? Escríbalo con sus palabras; solo usted dice cuándo ha ocurrido.
    .label = Con esta condición
    .why = No se envía nada antes de que usted diga, en /ledger, que se ha cumplido. { $mediator } puede ver qué espera usted; la otra parte no.
    .example = Cuando hayan confirmado la fecha.

## La frase, la vista previa, el sí

cantell-sentence = Escriba la frase que leerían, por favor. Puedo proponerle palabras más tranquilas; se usan las suyas si no elige las mías.
    .label = La frase
    .why = A la otra parte solo le llegarían estas palabras, y nada más. Las verá otra vez antes de decidir.
    .example = Desde marzo no podía llegar a mis herramientas, y perdí dos encargos.

cantell-paper = ¿Enviar con ella un documento o una foto? Recibirían una copia limpia: lo que se lee en las páginas se queda; los nombres y lugares ocultos en el archivo se quitan.
    .label = Un documento o una foto
    .why = Algunas cosas son más fáciles de mostrar que de decir. Usted ve la copia antes de decidir, y nada sale sin su sí.
    .opt-none = Solo la frase
    .opt-some = Una copia limpia va con ella

cantell-approve = Esto es todo lo que verán
    .label = Lo que verán
    .why = A la otra parte no le llega nada que usted no haya visto entero. Un sí vale solo para estas palabras exactas.
    .when-mediator = Por ahora nadie más que { $mediator } lo ve.
    .when-swap = De: usted. Cuándo: solo en un intercambio, si usted lo pone, la otra parte también pone algo y { $mediator } lo abre; hasta entonces puede retirarlo, después nadie puede.
    .when-share =
        { $hours ->
            [0] De: usted. Cuándo: después de que { $mediator } lo envíe; hasta que se envíe puede retirarlo con un toque, después nadie puede.
            [one] De: usted. Cuándo: después de que { $mediator } lo envíe, no antes de una hora; hasta que se envíe puede retirarlo con un toque, después nadie puede.
            [24] De: usted. Cuándo: después de que { $mediator } lo envíe, no antes de mañana a esta hora; hasta que se envíe puede retirarlo con un toque, después nadie puede.
           *[other] De: usted. Cuándo: después de que { $mediator } lo envíe, no antes de { $hours } horas; hasta que se envíe puede retirarlo con un toque, después nadie puede.
        }
    .when-session = Lo dice usted en la sesión, y no se envía nada.
    .when-more = De: usted. Cuándo: después de que { $mediator } lo envíe, no antes del { $day }; hasta que se envíe puede retirarlo con un toque, después nadie puede.
    .when-condition = De: usted. Cuándo: después de que usted diga que esto se ha cumplido («{ $condition }») y { $mediator } lo envíe; hasta que se envíe puede retirarlo, después nadie puede.
    .when-without-source = { $mediator } puede usarlo, pero no decir de quién es, y no se envía nada.
    .when-leave-out = No se pasa nada de ello.
    .opt-yes = ✓ Sí, pueden ver esto
    .opt-change = Cambiar las palabras
    .opt-keep = Que se quede con quien media
    .opt-leave-out = Dejarlo fuera
    .opt-lawyer = Antes, consultarlo con mi abogado/a

cantell-lawyer-first = Por ahora no les llega nada. Cuando lo haya consultado, toque Cambiar junto a «Lo que verán» y decida.
    .label = Antes, la consulta legal

cantell-no-wait =
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

cantell-done = Gracias, esas eran las cosas que la otra parte no sabe. Con /ledger ve quién puede ver qué, y retira lo que aún no se ha enviado.
