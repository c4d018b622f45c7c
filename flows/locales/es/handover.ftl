# Lo que una parte escribe a quien media, en español, y cómo lo lee. { $answers } es yes cuando responde a algo suyo.

handover-section-handover = Un mensaje

handover-words =
    { $answers ->
        [yes] ¿Qué quiere responder?
        [point] ¿Qué no está del todo bien, con sus palabras?
        [after] ¿Qué quiere contarle a { $mediator }?
       *[no] ¿De qué se trata, con sus palabras? Bastan unas pocas.
    }
    .label = Escrito a quien media
    .why =
        { $answers ->
            [no] Así { $mediator } puede prepararse. También puede omitirlo: { $mediator } ya sabe que usted quiere hablar.
           *[yes] Llega a { $mediator } exactamente con sus palabras. También puede omitirlo.
        }
    .example = Quisiera hablar antes de seguir

handover-add = Añadir unas palabras
handover-answer = Responder
handover-sent = Lo tiene { $mediator }, y nadie más. Volvemos a donde estaba.
handover-left-out = No se ha escrito nada. Volvemos a donde estaba.

## Quien media

desk-notice-written = { $ref }: alguien le ha escrito.
desk-write-to-them = Escribirle
desk-written-read = Leerlo
desk-written = { $name } le escribe:
desk-written-before = Usted había escrito:
desk-written-answer = Responder a { $name }
