# Al volver después de un tiempo, en español. Nada de aquí dice de qué trata el chat.

moment-section-again = De vuelta

moment-good-moment = ¿Es un buen momento, y está a solas con este teléfono?
    .label = Buen momento
    .why = Puede ser distinto de un día a otro, así que pregunto antes de mostrar nada. Su respuesta va a un archivo de seguridad, aparte de las demás.
    .opt-yes = Sí, sigamos
    .opt-not-now = Ahora no
    .opt-shared-phone = Hay alguien cerca, o lo usa también

moment-phone-plan = Quien abra Telegram en este teléfono puede leer este chat. ¿Cómo prefiere seguir?
    .label = Cómo seguir
    .why = Usted sabe mejor que nadie qué conviene en este teléfono. Cualquiera de estas maneras está bien.
    .opt-later = Volver más tarde
    .opt-talk = Hablar con una persona
    .opt-here = Seguir aquí

moment-contact = ¿Puedo seguir escribiéndole como hasta ahora?
    .label = Mensajes
    .why = Lo que conviene puede cambiar. Un mensaje que usted no haya pedido nunca dice de qué se trata.
    .opt-same = Como hasta ahora
    .opt-any-time = A cualquier hora
    .opt-certain-hours = Solo a ciertas horas
    .opt-neutral-only = Solo con palabras neutras
    .opt-no-messages = Sin mensajes, ya vuelvo yo

moment-hours = ¿A qué horas le viene bien un mensaje? Elija las que quiera.
    .label = Buenas horas
    .why = Fuera de esas horas no le enviaré mensajes por mi cuenta.
    .opt-mornings = Por la mañana, de 8 a 12
    .opt-afternoons = Por la tarde, de 12 a 18
    .opt-evenings = Por la noche, de 18 a 21
    .opt-weekends = También el fin de semana
