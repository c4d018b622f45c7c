# La historia de la página de prueba, en español.

sandbox-chapter-open = La persona mediadora abre un caso
sandbox-chapter-left = La señora R. se prepara, en su teléfono
sandbox-chapter-left-decides = La señora R. decide qué pueden saber, y con qué palabras
sandbox-chapter-right = El señor D. se prepara, en el suyo
sandbox-chapter-right-decides = El señor D. guarda una cosa, e intercambiaría otra
sandbox-chapter-send = Un día después, la persona mediadora envía lo acordado
sandbox-chapter-reads = El señor D. lo lee, y dice qué cambia para él
sandbox-chapter-exchange = Un intercambio: cada parte pone algo, sellado
sandbox-chapter-opened = La persona mediadora lo mira, y abre ambas cosas a la vez
sandbox-chapter-read = La persona mediadora lee el informe
