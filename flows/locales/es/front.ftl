# Lo que Telegram muestra antes de la primera palabra. Neutral a propósito: otra persona puede mirar este teléfono.

front-description = Ayuda a preparar una reunión, en su teléfono y cuando le venga bien. Funciona por invitación.
front-short = Ayuda a preparar una reunión.
front-party-start = Empezar, o seguir donde estaba
front-party-continue = Seguir donde estaba
front-party-review = Ver sus respuestas
front-party-ledger = Lo que ha dicho, y quién puede verlo
front-party-privacy = Quién ve qué
front-party-human = Hablar con una persona
front-party-language = Cambiar el idioma
front-party-pause = Parar por ahora
front-party-hide = Vaciar este chat
front-party-delete = Borrar todo lo que ha dicho
front-party-help = Qué puede hacer aquí
front-desk-newcase = Abrir un caso
front-desk-cases = Sus casos
front-desk-case = La ficha de un caso
front-desk-briefing = Leer el informe
front-desk-share = Enviar lo que se ha aceptado
front-desk-swap = Intercambios: para todas las partes o ninguna
front-desk-message = Escribir a una parte
front-desk-hold = Dejar en espera a una parte
front-desk-close = Cerrar un caso
front-desk-language = Cambiar el idioma
front-desk-help = Qué puede hacer aquí
