"""Words that say what an answer is about; see `flows.tags`."""

from __future__ import annotations

from flows.tags import TagWords

TABLE = TagWords(
    tags={
        "safety": "segur* peligr* herid* accident* asust* miedo* temor* responsab*",
        "respect": "respet* humill* dignidad educad* burl*|delante de todos",
        "certainty": "certeza* fiab* previsib* fij* ritmo regular* estab*|cada mes|saber cuando|se cuando|contar con",
        "notice": "avis* pronto antes antelacion|el mismo dia|a tiempo|demasiado tarde|con tiempo",
        "time": "prisa|cuanto antes",
        "reputation": "reputacion*|buen nombre",
        "explanation": "explic* motivo* razon* porque",
        "apology": "disculp* perdon*|lo siento",
        "going-on": "junt*|segunda fase|llevarnos bien|seguir trabajando|volver a hablar",
        "clean-break": "|cada uno por su lado|punto final",
        "staying": "mudar* mudanza*|otro piso|otra casa|irme de casa|irnos de casa",
        "no-court": "|sin juicio|sin ir a juicio|evitar el juicio|fuera del juzgado|ante un juez|ante el juez",
        "privacy": "privad* privacidad confidencial*|a solas|delante de todos|entre nosotros",
        "calm": "calma* tranquil* discut* discusion* grit* amable* pele* paz",
        "rest": "dorm* duerm* sueno silencio* ruido* descans* cansad*",
        "children": "hijo hijos hija hijas nino ninos nina ninas",
        "nights": "noche noches finde* vacacion*|fin de semana|fines de semana|semanas alternas",
        "school": "escuela* colegio* deberes maestr* profesor*",
        "relatives": "abuel* tio tia tios tias prim* parient*",
        "work": "trabaj* empleo* turno* colega* companer*",
        "income": "ingreso* gan* sueldo* salario* nomina* ayuda*",
        "meetings": "reunion*",
        "delay": "retras* plazo* tarde demora*",
        "scope": "especificac* alcance* encargo* expectativ* cambios",
        "money": "dinero pag* factur* preci* alquiler* cost* suma descuent* efectivo",
        "home": "piso vivienda habitacion* pared* moho humedad* repar* arregl* cocina techo llaves",
        "outdoors": "jardin* fuera jug* jueg*",
        "fairness": "just* injust* equitat* igual*",
        "health": "salud* medic* enferm* asma",
        "control": "control* decid* decision*",
    },
    opposites=(
        ("mitad iguales igual", "espacio uso cada necesi*"),
        ("mas mayor", "menos menor"),
        ("cerrad*", "abiert* llave"),
        ("quedar* seguir", "irse salir dejar mudar*"),
        ("mism*", "distint* propi* separad*"),
    ),
    common=(
        "los las una uno que con por para del este esta esto ese esa eso son fue era han has hay muy mas pero como cuando donde quien cual "
        "porque sin sobre entre desde hasta todo toda todos todas nada algo alguien nadie otro otra parte mi mis su sus nos nosotros ellos "
        "ellas ella tambien solo puede quiere saber decir hacer tener siempre nunca vez veces bien ahora"
    ),
)
