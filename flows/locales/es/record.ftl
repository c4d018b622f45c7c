# Los registros de un caso, solo para quien media, en español: lo que ha pasado y si cada parte fue tratada igual.
# Cuenta y compara; no dice nada de nadie, ni por qué alguien hizo lo que hizo.

record-menu = { $ref }: los registros de este caso
record-alike = ¿Igual para cada parte?

## ¿Trato igual?

record-alike-title = { $ref }: ¿igual para cada parte?
record-alike-none = No se encontró ninguna diferencia aparte de lo que aquí se explica.
record-alike-nobody = Se puede comparar cuando participen dos partes.
record-alike-shared = { $flow }, versión { $version }: las mismas preguntas en el mismo orden para cada parte.
record-alike-side =
    { $replies ->
        [0] { $name }: { $questions } preguntas, { $languages }; sin respuestas medidas últimamente. Recordatorios: { $reminders }. Avisos: { $notices }.
       *[other] { $name }: { $questions } preguntas, { $languages }; { $replies } respuestas, la mitad en { $median } s, 95 de cada 100 en { $slowest } s. Recordatorios: { $reminders }. Avisos: { $notices }.
    }
record-alike-unequal = Lo que difiere
record-alike-explained = Lo que difiere y tiene explicación
record-alike-more =
    { $count ->
        [one] Hay una más en la hoja.
       *[other] Hay { $count } más en la hoja.
    }
record-alike-basis = Los tiempos de respuesta, los recordatorios y los avisos son de los últimos tres días. Las respuestas sobre el contacto seguro no se incluyen.
record-alike-not-yet =
    { $count ->
        [one] { $flow }: una pregunta a la que { $others } todavía no ha llegado
       *[other] { $flow }: { $count } preguntas a las que { $others } todavía no ha llegado
    }
record-alike-of-some = { $flow }: «{ $question }» se preguntó a { $asked } y no a { $others }
record-alike-version = { $flow }: en versiones distintas: { $versions }
record-alike-one-version = { $name } { $version }
record-alike-words = { $flow }: las palabras aceptadas no son las mismas para { $names }
record-alike-order = { $flow }: «{ $question }» no en el mismo lugar para { $names }
record-alike-language = En idiomas distintos: { $languages }
record-alike-one-language = { $name } { $language }
record-alike-slower = { $name } esperó más las respuestas que { $than }
record-alike-reminders = Recordatorios: { $counts }
record-alike-one-count = { $name } { $count }
record-alike-only-some = { $flow }: por ahora solo { $names }
record-alike-reason = { $what } – { $why }
record-alike-why-own-answer = se debe a su propia respuesta a «{ $question }»
record-alike-why-own-answers = se debe a sus propias respuestas
record-alike-why-own-list = se pregunta por cada cosa que anotó
record-alike-why-not-yet = todavía no ha llegado
record-alike-why-own-wish = cada parte lo elige por sí misma
record-flow-intake = Primeras preguntas
record-flow-cantell = Lo que la otra parte no sabe
record-flow-need = Lo que les gustaría saber
record-flow-reply = Respuesta a una pregunta
record-flow-workable = Qué haría viable una petición
record-flow-refresh = Después de leer algo nuevo
record-flow-seal = Poner en un intercambio
record-flow-other = «{ $name }»

## En papel

record-title = { $ref }: registro para la mediación
record-kicker = Registro para la mediación
record-crossed = Lo que ha pasado
record-crossed-none = Nada ha pasado entre las partes.
record-confidential = Todo lo que figura aquí ha llegado a la otra parte, salvo lo que contestó quien lo leyó y la comparación de las partes: eso es solo para quien media.
record-confidential-alike = Cuenta y compara, y no contiene nada que alguien haya dicho.
record-head-when = Enviado
record-head-words = Con estas palabras
record-head-read = Leído
record-from-to = De { $from } a { $to }
record-agreed = { $name } aceptó estas palabras: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }.
record-agreed-gone = { $name } ha retirado todo después; ya no se conserva cuándo aceptó.
record-kind = { $kind } · { $rule } · { $category }
record-read = { $name }: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-hidden = Vuelto a ocultar: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
record-not-read = sin abrir todavía
record-new = Nuevo para quien lee: { $new }
record-differently = Ve de otra manera:
record-mattered = Importaba { $before } antes, { $after } ahora (de 10)
record-mattered-once = Importaba { $value } de 10
record-alike-head = ¿Trato igual?
record-col-side = Parte
record-col-questions = Preguntas
record-col-language = Idioma
record-col-half = La mitad de las respuestas en
record-col-most = 95 de cada 100 en
record-col-reminders = Recordatorios
record-col-notices = Avisos
record-seconds = { $seconds } s
record-alike-name = { $name }
record-alike-in = { $languages }
