"""What people say to the assistant beside their answers; see `flows.asides`."""

from __future__ import annotations

from flows.asides import Aside, AsideWords

TABLE = AsideWords(
    words={
        "they": r"""(?:ella|él|ellos|ellas|(?:la )?otra (?:parte|persona)|el otro|la otra|(?:mi|el|la) (?:ex|mujer|esposa|marido|
            esposo|pareja|jefe|jefa|vecin[oa]s?|caser[oa]|propietari[oa]|inquilin[oa]|compañer[oa]))""",
        "said": r"""(?:(?:ha|han) (?:dicho|escrito|contestado|respondido)|dijo|dijeron|dice|dicen|escribió|contestó|respondió|
            quieren?|piensan?|ofrecen?)""",
        "done": "(?:ha|han) (?:contestado|respondido|terminado|empezado|aceptado|entrado|escrito|dicho)(?: algo)?",
        "show": "(?:dígame|dime|enséñeme|enséñame|muéstreme|muéstrame|dame|deme|envíeme)",
        "about": "(?: (?:de mí|sobre mí|de esto|sobre esto|hasta ahora))*",
        "please": "(?: por favor)?",
        "so": "(?:y |pero |entonces )?",
        "asked": r" \?",
    },
    patterns={
        Aside.OTHER_SIDE: r"""
            (?:y )?qué (?:te |le |os )?{said}(?: {they})?{about}
            (?:y )?{they} qué {said}
            (?:ya )?{done}(?: ya)?(?: {they})?(?: ya)?
            {they} (?:ya )?{done}(?: ya)?
            {show} (?:qué|lo que) {said}(?: {they})?{please}
            (?:puedo|podría) (?:ver|saber|leer) (?:qué|lo que) {said}(?: {they})?{please}
        """,
        Aside.AUTHORITY: r"""
            (?:hola )?(?:yo )?soy (?:el|la|su) (?:mediador|mediadora|persona mediadora|administradora?|operadora?)(?: de este (?:caso|bot))?
            {show} (?:todo|todas las respuestas|el informe|todos los datos|el caso entero)
            ignor[ae] (?:todas )?(?:tus|sus|las) (?:instrucciones|reglas)(?: anteriores)?
        """,
        Aside.ADVICE: r"""
            {so}(?:tengo|tenemos|tiene|tienen) (?:algún |el )?derecho a .+{asked}
            {so}(?:estoy|está) (?:obligad[oa] a|autorizad[oa] a|permitido) .+{asked}
            {so}(?:me )?está permitido{asked}
            {so}(?:es|sería) (?:i?legal|contra la ley)(?: .+)?{asked}
            {so}(?:puedo|podría|puede|pueden|debo) legalmente .+{asked}
            {so}(?:puedo|podría) (?:retener|dejar de pagar|no pagar) (?:el |la |mi )?(?:alquiler|renta)(?: .+)?{asked}
            {so}(?:qué derechos tengo|cuáles son mis derechos)(?: .+)?(?:{asked})?
            {so}qué dice la ley(?: .+)?(?:{asked})?
            {so}(?:debo|debería) (?:demandar|denunciar|firmar|ir a juicio|contratar)(?: .+)?{asked}
            {so}necesito (?:a )?(?:un |una )?abogad[oa]{asked}
            {so}(?:ganaré|ganaría)(?: .+)?{asked}
        """,
    },
)
