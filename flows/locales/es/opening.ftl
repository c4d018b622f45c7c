# Las palabras iniciales, ensayadas antes de una sesión, en español.

opening-section-opening = Palabras iniciales

opening-words = Diga o escriba con qué empezaría, en un minuto más o menos. No está en ningún informe, y nada de ello va a la otra parte.
    .label = Palabras iniciales
    .why = Lo que se ha dicho una vez es más fácil de decir otra. Puede hacerlo cuantas veces quiera.
    .example = Hoy me importa que encontremos una hora que sirva a las dos partes
opening-done = Gracias. Queda guardado con sus respuestas.
ready-rehearse = Ensayar las palabras iniciales
ready-opening = sus palabras iniciales, por escrito o en voz alta
record-flow-opening = Palabras iniciales
