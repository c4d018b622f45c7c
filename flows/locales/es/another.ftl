# Una persona más en una parte (una pareja, una empresa con quien firma), en español. Solo lo lee quien media.

another-called = ¿Cómo quiere llamar a la otra persona de la parte de { $name }? La otra parte nunca ve este nombre.
    .label = Otra persona
    .why = Figura en su invitación, y distingue a las personas de una parte en el chat y en el informe de usted.
    .example = Sr. R.

desk-another = Una persona más con { $name }
desk-another-added = { $name } responde y decide por su cuenta, en la misma parte que { $beside }. Nadie de la parte lee lo que escribe la otra persona; a la otra parte no se le dice cuántas personas participan.
desk-another-not = No se puede invitar a nadie más a esa parte.
