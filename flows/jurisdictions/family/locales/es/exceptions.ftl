# Las excepciones como se cuentan donde quien media está obligado a comunicar el daño a un menor. Debe confirmarlas un jurista del lugar.

intake-must-tell = Si un menor puede haber sufrido daño o estar en riesgo, la ley puede obligar a { $mediator } a comunicarlo. También un riesgo de daño grave para cualquiera. Nadie está pendiente de este chat a todas horas: si algo es urgente, llame a quien pueda ayudar.
    .label = Excepciones
