### Qué está mal en un archivo de datos: qué es, qué se esperaba, qué hacer.

# Spanish as in Latin America, in plain words, for people who are new in Canada. The reader is "usted".
# It needs the review of a native speaker. Until then language-review (names.ftl) says so on the screens.
# See docs/translating.md.

fault-file-too-large = El archivo tiene { $bytes } bytes; se leen { $most } como máximo. Divídalo.
fault-not-text = Desde aquí esto no es texto UTF-8. Guarde el archivo como UTF-8.
fault-line-too-long = Esta línea tiene más de { $most } bytes. Acórtela.
fault-unbalanced = Aquí se esperaba { $expected }. Busque justo antes si falta una comilla, una coma o un paréntesis.
fault-unreadable = Esto no se puede leer: { $detail }. Compárelo con un registro que funciona.
fault-schema = El formato tiene la versión { $found }; este programa lee la versión { $known }. Consiga la versión que corresponde.
fault-too-many-programs = { $count } programas; se leen { $most } como máximo. Divida el archivo.
fault-more = { $count ->
    [one] Sigue un error más. Corrija primero estos.
   *[other] Siguen { $shown } errores más. Corrija primero estos.
}
fault-missing = Falta este campo. Agréguelo.
fault-unknown-field = No hay tal campo. Los campos son: { $known }.
fault-repeated-field = Este campo está dos veces en un registro. Deje solo uno.
fault-wrong-kind = Este valor es de otro tipo que el esperado: { $detail }.
fault-unknown-word = "{ $found }" no es una palabra para este campo. Las palabras son: { $known }.
fault-bad-id = "{ $found }" no es un id. Escriba proveedor/programa en minúsculas, cifras y guiones.
fault-repeated-id = El registro de la línea { $line } tiene el mismo id. Dé a este un id propio.
fault-empty = No hay nada en este texto. Escríbalo o quítelo.
fault-too-long = { $length } caracteres; se guardan { $most } como máximo. Acórtelo.
fault-too-many = { $count } elementos en esta lista; se guardan { $most } como máximo. Acórtela.
fault-bad-address = "{ $found }" no es la dirección de una página. Escríbala completa, con https:// al inicio.
fault-bad-date = "{ $found }" no es una fecha. Escriba 2026-03-31. Para una página también sirve 2026, 2026-03 o None.
fault-unknown-occupation = NOC 2021 no tiene un grupo "{ $found }". Escriba cinco cifras, con los ceros al inicio.
fault-repeated-occupation = La ocupación "{ $found }" está dos veces. Deje solo una.
fault-backwards = El valor bajo { $low } es mayor que el alto { $high }. Cámbielos o corríjalos.
fault-too-small = { $found } es muy pequeño aquí. Corríjalo o quítelo.
fault-too-large = { $found } es muy grande aquí; el máximo es { $most }. Corríjalo o quítelo.
fault-not-a-number = Esto no es un número finito. Corríjalo o escriba unknown.
fault-part-of-cent = { $found } tiene partes de un centavo. Escriba dólares con dos decimales como máximo.
fault-no-source = No dice de dónde son sus datos. Agregue la dirección de la página.
fault-no-evidence = Un sí o un no sin prueba. Diga lo que dice la página, o escriba unknown.
fault-dangling = No hay programa "{ $to }" en este archivo. Corrija el id o quite el enlace.
fault-circular = Estos enlaces regresan a donde empezaron: { $path }. Quite uno de ellos.
fault-bad-level = { $found } no es un nivel de idioma. Escriba un número entero de 1 a 12.
fault-bad-language = "{ $found }" no es un código de idioma. Escriba dos o tres letras minúsculas, como "fr".
fault-contradiction = Esto no va con el campo "{ $with }". Corrija uno de los dos.
