# Poner algo en un intercambio, en español. Las mismas palabras para las dos partes, haya hecho lo que haya hecho cada una.
# { $category } es una de las categorías y decide las palabras. { $mediator } es el nombre de quien media.

seal-section-exchange = Un intercambio

seal-sentence =
    { $category ->
        [figures] Escriba una frase sobre las cifras. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
        [documents] Escriba una frase sobre los documentos. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
        [dates] Escriba una frase sobre las fechas. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
        [reasons] Escriba una frase sobre sus motivos. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
        [plans] Escriba una frase sobre sus planes. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
        [people] Escriba una frase sobre las personas afectadas. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
        [effects] Escriba una frase sobre lo que ha supuesto para usted. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
       *[other] Escriba la frase que quiera poner. Queda cerrada si no han puesto algo las dos partes y { $mediator } no lo abre.
    }
    .label = Lo que se pone
    .why = Antes de abrir un intercambio solo { $mediator } ve lo que se ha puesto, y lo mira primero. Si no se abre, nadie sabe quién puso algo.
    .example = Lo que yo podría haber hecho de otra manera es llamar antes.

seal-paper = ¿Enviar con ella un documento o una foto? Recibirían una copia limpia: lo que se lee en las páginas se queda; los nombres y lugares ocultos en el archivo se quitan.
    .label = Un documento o una foto
    .why = Algunas cosas son más fáciles de mostrar que de decir. Usted ve la copia antes de decidir, y nada sale sin su sí.
    .opt-none = Solo la frase
    .opt-some = Una copia limpia va con ella

seal-approve = Esto es todo lo que verán
    .label = Lo que verán
    .why = A la otra parte no le llega nada que usted no haya visto entero. Un sí vale solo para estas palabras exactas.
    .when = De: usted. Cuándo: solo si las dos partes han puesto algo y { $mediator } lo abre; puede cambiarlo hasta que acabe el intercambio, y una vez abierto nadie puede retirarlo.
    .opt-yes = ✓ Sí, poner esto
    .opt-change = Cambiar las palabras
    .opt-keep = No poner nada
