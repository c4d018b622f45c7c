# Quién puede ver algo en este momento, y por qué, en español: una línea sencilla por regla. { $mediator } es el nombre de quien media.

sees-mediator = Solo la persona mediadora: toda respuesta empieza aquí.
sees-safety = En el archivo de seguridad: no pasa nunca, y { $mediator } lo mira solo a propósito.
sees-parked = Solo la persona mediadora: es de un camino que quien lo escribió ha dejado.
sees-draft = Sin terminar: no se muestra a nadie más.
sees-no-answer = Ahora no es parte de ninguna respuesta: no se muestra a nadie más.
sees-only-the-sentence = Solo la persona mediadora: lo que puede pasar es la frase escrita para ello, no estas palabras.
sees-session = Solo la persona mediadora: quien lo escribió lo dirá en la sesión, o no.
sees-scope-mediator = Solo la persona mediadora: así lo ha elegido quien lo escribió.
sees-scope-session = Solo la persona mediadora: quien lo escribió lo dirá en la sesión, o no.
sees-scope-swap = Un intercambio: espera a uno en el que ambas partes pongan algo.
sees-no-consent = Sin acuerdo: quien lo escribió no ha dicho que sí a estas palabras.
sees-withdrawn = Retirado por quien lo escribió: solo la persona mediadora.
sees-held = En espera: antes hay que hablar con alguien, y hasta entonces nada pasa.
sees-closed = El caso está cerrado: ya no pasa nada.
sees-cooling = De acuerdo: espera hasta el { $at }, para que quien lo escribió pueda pensarlo.
sees-later = De acuerdo: espera hasta el { $day }, el día que ha dicho quien lo escribió.
sees-ready = De acuerdo, y el tiempo para pensarlo ha pasado: { $mediator } puede enviarlo.
sees-kept = De acuerdo: { $mediator } lo guarda para la sesión.
sees-r1 = Enviado por { $mediator } el { $at }, con palabras que quien las escribió aceptó: R1.
sees-r2 = En un intercambio que { $mediator } abrió para ambas partes a la vez, el { $at }: R2.
sees-seal-none = Solo la persona mediadora: no se puso en el intercambio.
sees-sealed = Sellado en un intercambio: se abre para ambas partes o para nadie.
sees-seal-closed = En un intercambio que no se abrió: queda con la persona mediadora.
sees-seal-opened = En un intercambio que { $mediator } abrió para ambas partes a la vez: R2.
sees-seals = Sellado en un intercambio: cada parte conoce su mitad, y solo { $mediator } ve las dos.
