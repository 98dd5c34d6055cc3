### Catálogos compilados: hacer uno, revisarlo, y por qué no se puede usar.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

compile-progress = { $share } · programas: { $programs } · descartados: { $refused }
compile-checking = { $share } revisado
compile-done = { $count ->
    [one] { $file }: { $programs } programa; errores: { $faults }; descartados: { $refused }; bytes: { $bytes }.
   *[other] { $file }: { $programs } programas; errores: { $faults }; descartados: { $refused }; bytes: { $bytes }.
}
compile-exists = { $path } ya existe. Use --force para reemplazarlo, o elija otro nombre.
compile-same-file = { $path } es el catálogo que quiere compilar. Elija otro nombre para el resultado.
compile-unwritable = No se puede escribir este archivo: { $why }

catalogue-bad-magic = Esto no es un catálogo compilado. Cree uno con "microcred catalogue compile".
catalogue-older-layout = Compile este catálogo de nuevo. Viene de un microcred más antiguo (formato { $found }; este lee { $read }).
catalogue-newer-layout = Use un microcred más nuevo, o compile de nuevo. El archivo tiene el formato { $found }; este microcred lee { $read }.
catalogue-truncated = El archivo está incompleto: { $found } bytes en lugar de { $expected }. Cópielo o compílelo de nuevo.
catalogue-too-long = El archivo es demasiado largo: { $found } bytes en lugar de { $expected }. Cópielo o compílelo de nuevo.
catalogue-bad-header = El inicio del archivo está dañado. Cópielo o compílelo de nuevo.
catalogue-bad-checksum = El archivo está dañado en la parte "{ $part }" (bloque { $block }, byte { $offset }). Cópielo o compílelo de nuevo.
catalogue-bad-section = La parte "{ $part }" falta o está mal. Compile el catálogo de nuevo.
catalogue-damaged-in-use = Lo que ve ahora puede estar mal.
catalogue-bad-record = No se puede leer el programa número { $record }. Compile el catálogo de nuevo.
cache-unwritable = Ponga en MICROCRED_CACHE una carpeta donde pueda escribir, o el valor off. No se pudo guardar el catálogo en la memoria caché ({ $why }).
