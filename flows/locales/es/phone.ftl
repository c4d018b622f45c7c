# Alguien tiene un teléfono nuevo, en español: las pantallas de quien media y lo que se dice en los dos teléfonos.

desk-phone = { $name } tiene un teléfono nuevo
desk-phone-question = ¿Dar a { $name } un enlace para un teléfono nuevo? En cuanto se use, el chat anterior se le cierra. En el nuevo no se muestra nada de lo dicho antes.
desk-phone-yes = Crear el enlace
desk-phone-ready = Para { $name }: reenvíe el mensaje siguiente y diga el código por teléfono.
desk-phone-link = { $link }
desk-phone-lost = Pendiente: { $name } no tiene teléfono aquí. Un enlace nuevo está en ⋯.

house-phone-here = Puede seguir aquí, donde estaba. Lo dicho antes lo guarda { $mediator }, y no se muestra en este teléfono.
house-phone-gone = Este chat ya no se usa.
house-phone-first = Primero { $mediator } tiene que confirmar que es usted. Hasta entonces no se puede borrar nada aquí.
house-ledger-before = Lo que dijo en su teléfono anterior se guarda, y no se muestra aquí. { $mediator } puede decirle qué era.
