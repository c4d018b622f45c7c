# La historia de la página de prueba, en español.

sandbox-chapter-open = La persona mediadora abre un caso
sandbox-chapter-left = La señora R. se prepara, en su teléfono
sandbox-chapter-right = El señor D. se prepara, en el suyo
sandbox-chapter-read = La persona mediadora lee el informe
