### Catálogos compilados: hacer uno, revisarlo, y por qué no se puede usar.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

compile-progress = { $share }: programas { $programs }; rechazados { $refused }
compile-checking = { $share } revisado
compile-done = { $count ->
    [one] { $file }: { $programs } programa; errores: { $faults }; rechazados: { $refused }; bytes: { $bytes }.
   *[other] { $file }: { $programs } programas; errores: { $faults }; rechazados: { $refused }; bytes: { $bytes }.
}
compile-exists = { $path } ya existe. Use --force para reemplazarlo, u otro nombre.
compile-same-file = { $path } es el mismo catálogo. Use otro nombre.
compile-unwritable = No se puede escribir este archivo: { $why }

catalogue-bad-magic = Esto no es un catálogo compilado. Haga uno con "microcred catalogue compile".
catalogue-older-layout = Un microcred más antiguo hizo este archivo (formato { $found }; este lee { $read }). Compílelo de nuevo.
catalogue-newer-layout = Un microcred más nuevo hizo este archivo (formato { $found }; este lee { $read }). Use ese, o compile de nuevo.
catalogue-truncated = El archivo está cortado: debe tener { $expected } bytes y tiene { $found }. Cópielo o compílelo de nuevo.
catalogue-too-long = El archivo es muy largo: debe tener { $expected } bytes y tiene { $found }. Cópielo o compílelo de nuevo.
catalogue-bad-header = La primera página del archivo está dañada. Cópielo o compílelo de nuevo.
catalogue-bad-checksum = La parte "{ $part }" está dañada en el bloque { $block }, en el byte { $offset }. Cópielo o compílelo de nuevo.
catalogue-bad-section = La parte "{ $part }" no está o no encaja. Compile el catálogo de nuevo.
catalogue-damaged-in-use = Lo que usted ve puede estar mal.
catalogue-bad-record = No se puede leer el programa número { $record }. Compile el catálogo de nuevo.
cache-unwritable = No se pudo guardar el catálogo en la memoria caché ({ $why }). Se lee de nuevo en cada inicio. Ponga otra carpeta en MICROCRED_CACHE, o el valor off.
