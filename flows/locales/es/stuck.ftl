# La segunda historia del banco de pruebas, en español.

sandbox-chapter-stuck = La reunión no llevó a nada: un nuevo comienzo
sandbox-chapter-stuck-left = La señora R. lo mira una vez más, a solas
sandbox-chapter-stuck-right = El señor D. hace lo mismo, y ninguna parte lo sabe de la otra
sandbox-chapter-stuck-new = Lo nuevo: dos intercambios, de lo que las dos partes darían
sandbox-chapter-stuck-opened = Un intercambio se abre, y otro no
sandbox-chapter-stuck-shifted = Lo que ha cambiado
