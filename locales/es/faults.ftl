### Qué está mal en un archivo de datos: qué es, qué se esperaba, qué hacer.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

fault-file-too-large = El archivo tiene { $bytes } bytes. El límite es { $most }. Divídalo en archivos más pequeños.
fault-not-text = A partir de aquí, esto no es texto UTF-8. Guarde el archivo como UTF-8.
fault-line-too-long = Esta línea tiene más de { $most } bytes. Acórtela.
fault-unbalanced = Aquí se esperaba { $expected }. Busque justo antes una comilla, una coma o un paréntesis que falte.
fault-unreadable = Esto no se puede leer: { $detail }. Compárelo con un registro que funciona.
fault-schema = El archivo tiene el formato { $found }. Esta aplicación lee el formato { $known }. Use la versión de microcred que corresponde.
fault-too-many-programs = El archivo tiene { $count } programas. El límite es { $most }. Divídalo en archivos más pequeños.
fault-more = { $count ->
    [one] Hay un error más. Corrija primero estos.
   *[other] Hay { $shown } errores más. Corrija primero estos.
}
fault-missing = Falta este campo. Agréguelo.
fault-unknown-field = Este campo no existe. Use uno de estos: { $known }.
fault-repeated-field = Este campo está dos veces en un registro. Deje solo uno.
fault-wrong-kind = Este valor no es del tipo correcto: { $detail }. Corríjalo.
fault-unknown-word = "{ $found }" no es un valor de este campo. Use uno de estos: { $known }.
fault-bad-id = "{ $found }" no es un id. Escriba proveedor/programa en minúsculas, cifras y guiones.
fault-repeated-id = El registro de la línea { $line } tiene el mismo id. Dé otro id a este registro.
fault-empty = Este texto está vacío. Escríbalo o quite el campo.
fault-too-long = Este texto tiene { $length } caracteres. El límite es { $most }. Acórtelo.
fault-too-many = Esta lista tiene { $count } elementos. El límite es { $most }. Acórtela.
fault-bad-address = "{ $found }" no es una dirección web. Escríbala completa, con https:// al inicio.
fault-bad-phone = "{ $found }" no es un número de teléfono. Escríbalo así: 705-555-0100. Si no hay, escriba None.
fault-bad-email = "{ $found }" no es un correo electrónico. Escríbalo así: info@college.ca. Si no hay, escriba None.
fault-third-party-page = { $host } no es el sitio de la escuela. Ponga una página de la escuela o de un organismo público, o None. Deje { $host } como fuente.
fault-bad-date = "{ $found }" no es una fecha. Escriba 2026-03-31. Para una página también sirve 2026, 2026-03 o None.
fault-unknown-occupation = NOC 2021 no tiene el grupo "{ $found }". Escriba las cinco cifras, con los ceros del inicio.
fault-repeated-occupation = La ocupación "{ $found }" está dos veces. Deje solo una.
fault-backwards = El mínimo { $low } es mayor que el máximo { $high }. Inviértalos o corríjalos.
fault-too-small = { $found } es muy pequeño aquí. Corríjalo o quítelo.
fault-too-large = { $found } es muy grande aquí. El límite es { $most }. Corríjalo o quítelo.
fault-not-a-number = NaN e infinito no se pueden usar aquí. Escriba un número, o unknown.
fault-part-of-cent = { $found } tiene una fracción de centavo. Escriba dólares con dos decimales como máximo.
fault-no-source = Estos datos no tienen fuente. Agregue la dirección de la página de donde vienen.
fault-no-evidence = Este sí o no va sin prueba. Escriba lo que dice la página, o unknown.
fault-dangling = Este archivo no tiene el programa "{ $to }". Corrija el id o quite el enlace.
fault-circular = Estos enlaces forman un círculo: { $path }. Quite uno de ellos.
fault-bad-level = { $found } no es un nivel CLB. Escriba un número entero de 1 a 12.
fault-bad-language = "{ $found }" no es un código de idioma. Escriba dos o tres letras minúsculas, por ejemplo "fr".
fault-contradiction = Esto contradice el campo "{ $with }". Corrija uno de los dos.
