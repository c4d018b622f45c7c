# Lo que suman las cifras de una persona, leído de vuelta a ella, en español. Solo aritmética: nada se juzga, se aconseja ni se predice.

sums-note = Son cuentas hechas con sus propias cifras, y nada más. Toque una para cambiarla.
sums-change = Cambiar: { $label }
sums-from = { $low } o más

## Si no hay acuerdo

sums-costs-title = Con sus propias cifras
sums-costs-once = { $once } una sola vez.
sums-costs-monthly = { $monthly } al mes.
sums-costs-monthly-timed = { $monthly } al mes durante { $months }: son { $whole }.
sums-costs-both = { $once } una sola vez, y { $monthly } al mes.
sums-costs-both-timed = { $once } una sola vez, y { $monthly } al mes durante { $months }: en total, { $whole }.
sums-months-up-to = { $most } meses como mucho
sums-months-span = { $least } a { $most } meses
sums-months-from = { $least } meses o más
sums-open = Quedó abierto, y por eso no se cuenta: { $labels }.
sums-coming-back = Lo que quizá recupere no está restado.
sums-hours = Aparte del dinero, horas al mes: { $hours }.

## A plazos (lo lee también quien media, sobre las cifras de una parte: nunca "usted" bajo el título)

sums-plan-title = Sus plazos, calculados
sums-plan-two-currencies = Las dos cifras están en monedas distintas, así que no se calcula nada.
sums-plan-each = { $owed }, pagados con { $each } cada vez.
sums-plan-rhythm = { $owed }, pagados con { $each } { $rhythm }.
sums-plan-from = { $owed }, pagados con { $each } { $rhythm } desde el { DATETIME($day, dateStyle: "long") }.
sums-plan-weekly = cada semana
sums-plan-fortnightly = cada dos semanas
sums-plan-monthly = cada mes
sums-plan-payments =
    { $count ->
        [one] Es un solo pago.
       *[other] Son { $count } pagos.
    }
sums-plan-payments-last =
    { $count ->
        [one] Es un solo pago, de { $last }.
       *[other] Son { $count } pagos, el último de { $last }.
    }
sums-plan-payments-span = Son de { $least } a { $count } pagos.
sums-plan-done = Quedaría pagado en { $month }.
sums-plan-done-span = Quedaría pagado entre { $month } y { $late }.

## Fechas que importan

sums-dates-title = Sus fechas, por orden
sums-dates-note = Lo que no lleva año va después, y lo que no lleva fecha al final. Sus palabras quedan como están.
sums-date = { $when }: { $words }
sums-date-bare = { $when }
sums-date-none = Sin fecha: { $words }
