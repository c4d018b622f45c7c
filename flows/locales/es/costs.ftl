# Lo que cuesta no llegar a un acuerdo, con cifras propias, en español. Las mismas palabras para las dos partes.
# Voz: sencilla, cálida, neutral, de usted; como mucho dos frases cortas y 300 caracteres; sin consejos ni juicios, sin género para
# quien lee ni para quien media. Las etiquetas también las lee quien media: nunca «usted», «su» ni «sus».

## Antes de seguir

costs-section-before = Antes de seguir

costs-moment = { intake-good-moment }
    .label = { intake-good-moment.label }
    .why = { intake-good-moment.why }
    .opt-yes = { intake-good-moment.opt-yes }
    .opt-not-now = { intake-good-moment.opt-not-now }
    .opt-talk = { intake-phone-plan.opt-talk }

costs-what-comes =
    Estas preguntas forman una pequeña hoja de cálculo: lo que costaría no llegar a un acuerdo. Llevan unos cinco minutos, y bastan cifras aproximadas.
    Son sus propias cifras para su propia visión. { $all_seen }
    .label = Lo que viene ahora

## Tiempo y dinero

costs-section-money = Tiempo y dinero

costs-how-long = Sin acuerdo, ¿cuánto puede tardar esto en terminar?
    .label = Tiempo hasta que termine
    .why = Lo que se paga cada mes se cuenta durante ese tiempo. Basta una estimación.
    .opt-up-to-3 = Hasta tres meses
    .opt-to-6 = De tres a seis meses
    .opt-to-12 = De medio año a un año
    .opt-to-24 = De uno a dos años
    .opt-longer = Más de dos años

costs-once = ¿Qué gastos llegarían una sola vez, en total? Por ejemplo honorarios, un peritaje, una mudanza o una reparación.
    .label = Gastos de una sola vez
    .why = Lo que se paga una vez y lo que se paga cada mes se suman por separado. No se trata de lo que ya se ha gastado.
    .example = 1.250 o 1250,50

costs-monthly = ¿Qué gastos habría cada mes hasta que termine, en total? Por ejemplo el alquiler de otro lugar o pedidos perdidos.
    .label = Gastos de cada mes
    .why = Se cuentan durante el tiempo que pueda tardar. Puede ser un rango.
    .example = 150 - 250

costs-get-back = Si terminara bien para usted, ¿cuánto de esos gastos recuperaría?
    .label = Gastos que se recuperarían
    .why = Las normas cambian según el lugar, y quizá quiera preguntar a alguien que las conozca. Es su propia estimación.
    .opt-most-of-it = La mayor parte
    .opt-part-of-it = Una parte
    .opt-nothing = Nada, o casi nada

costs-carried-out = Si una decisión le diera la razón, ¿qué seguridad hay de que se pagara o se cumpliera?
    .label = Si se cumpliría
    .why = Una decisión y lo que viene después son dos cosas. { $seen }
    .opt-sure = Bastante seguridad
    .opt-partly = En parte
    .opt-doubtful = Tengo mis dudas

## Lo que no es dinero

costs-section-beyond = Lo que no es dinero

costs-hours = ¿Cuántas horas al mes le quita esto?
    .label = Horas al mes
    .why = El tiempo también es un coste, y es fácil pasarlo por alto.
    .opt-few = Menos de cinco
    .opt-some = De cinco a veinte
    .opt-many = Más de veinte

costs-toll = ¿Qué más le quitaría si siguiera así? Elija todo lo que corresponda.
    .label = Lo que quita además
    .why = No todo cabe en una cifra. { $seen }
    .example = El coro, donde cantamos las dos partes
    .opt-sleep = Sueño
    .opt-health = Salud
    .opt-family = Tiempo con la familia
    .opt-work = Trabajo
    .opt-friendships = Amistades
    .opt-plans = Planes que tenía
    .opt-reputation = Reputación

costs-gained = ¿Hay algo que usted ganaría si no hay acuerdo?
    .label = Lo que se gana sin acuerdo
    .why = Hay quien tiene buenos motivos para no llegar a un acuerdo, y forman parte del conjunto. { $seen }
    .example = Una decisión que valga para todo el edificio
