# Una frase de terreno común con palabras de quien media, en español. Solo lo lee quien media.

common-words = ¿Qué frase quiere proponer a cada parte para que la marque? Una sola, con palabras que las dos puedan usar.
    .label = Frase para marcar
    .why = Cada parte lee exactamente estas palabras. Las verá una vez más antes de que salgan.
    .example = Los dos queremos resolver lo del ruido antes del verano
