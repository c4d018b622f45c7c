# Quienes están junto a una parte (asesoría, acompañamiento, interpretación), en español: lo que decide la parte, lo que leen, la mesa de quien media.

beside-section-beside = Un mensaje

beside-words = ¿Qué quiere decirle a { $mediator }?
    .label = Escrito a quien media
    .why = Solo lo lee { $mediator }.
    .example = ¿Podríamos tener el borrador dos días antes?

## La parte: /seats

beside-title = Quién está con usted
beside-none = Aún no hay nadie con usted aquí. { $mediator } puede invitar a quien le asesora, le acompaña o interpreta.
beside-ask-counsel = Alguien me asesora
beside-ask-support = Alguien me acompaña
beside-ask-interpreter = Necesito intérprete
beside-asked = { $mediator } lo sabe y puede enviar la invitación. No verá nada de lo que usted dijo si usted no lo decide, ni puede aceptar nada por usted.
beside-role-counsel = quien le asesora
beside-role-support = quien le acompaña
beside-role-interpreter = quien interpreta
beside-sees =
    { $insight ->
        [all] { $name }, { $role }: ve todo lo que ha dicho, menos sus respuestas sobre el contacto seguro.
        [marked] { $name }, { $role }: ve lo que usted ha marcado, y nada más.
       *[nothing] { $name }, { $role }: no ve nada de lo que ha dicho.
    }
beside-waits = { $mediator } aún no ha confirmado quién es. Hasta entonces no ve nada en ningún caso.
beside-all = Todo menos el contacto seguro
beside-marked = Solo lo que marco
beside-nothing = Nada
beside-mark = Elegir lo que ve
beside-mark-which = Toque lo que puede ver. Toque otra vez para retirarlo; lo que ya leyó, leído está.
beside-mark-none = Aún no hay nada que marcar.
beside-mark-done = Listo

## Quien está junto a una parte

beside-welcome = Tiene un lugar aquí junto a una parte, y { $mediator } lo sabe. Lo que escriba aquí va solo a { $mediator }.
beside-welcome-sees = /ledger muestra lo que su parte le deja ver. No puede responder, aceptar ni compartir nada por ella.
beside-sent = Lo tiene { $mediator }, y nadie más.
beside-only-words = Escríbalo con palabras, por favor, hasta 2000 caracteres, o envíe una foto, un documento o una nota de voz. Aquí no puedo recibir otra cosa.
beside-ledger = Lo que su parte le deja ver
beside-ledger-none = En este momento no hay nada que pueda ver aquí.
beside-ledger-line = { $label }: { $answer }
beside-help =
    Todo lo que escriba o envíe va solo a { $mediator }.
    /ledger – lo que su parte le deja ver
    /language – cambiar el idioma
    /help – esta lista

## Consultar primero

beside-consulted = { $name } puede mirar estas palabras y decirle qué piensa. Con eso no se acepta nada.
beside-consult = Le preguntan qué piensa antes de aceptar esto. La otra parte leería exactamente esto:
beside-fine = Por mí, bien
beside-talk = Hablemos primero
beside-advised-fine = ✓ Leerá: por mí, bien. Decide quien le pregunta.
beside-advised-talk = ✓ Leerá: hablemos primero. Decide quien le pregunta.
beside-advice-fine = Quien le asesora dice: por mí, bien.
beside-advice-talk = Quien le asesora dice: hablemos primero.
beside-advice-yours = Con eso no se acepta nada. Decide usted.

## Quien media

desk-notice-seat = { $ref }: alguien pide un lugar para alguien.
desk-beside-counsel = Asesoría de { $name }
desk-beside-support = Acompañamiento de { $name }
desk-beside-interpreter = Intérprete de { $name }
desk-beside-invite = Invitar: { $who }
desk-beside-ready = { $who }: reenvíe el mensaje siguiente y diga el código por teléfono.
desk-beside-link = { $link }
desk-beside-here = { $who }: tiene un lugar ({ $account })
desk-todo-beside = Pendiente: ¿es «{ $account }» de verdad { $who }?
desk-beside-yes = ✓ Sí: { $who }
desk-beside-wrote = { $who } le escribe:
desk-beside-sent = De: { $who }
desk-beside-answer = Responder: { $who }
