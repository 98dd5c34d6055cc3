### Compiled catalogues: making one, checking one, and why one cannot be used.

compile-progress = { $share }: programs { $programs }; refused { $refused }
compile-checking = { $share } checked
compile-done = { $count ->
    [one] { $file }: { $programs } program; faults: { $faults }; refused: { $refused }; bytes: { $bytes }.
   *[other] { $file }: { $programs } programs; faults: { $faults }; refused: { $refused }; bytes: { $bytes }.
}
compile-exists = { $path } is there already. Use --force to replace it, or another name.
compile-same-file = { $path } is the catalogue itself. Use another name.
compile-unwritable = This file cannot be written: { $why }

catalogue-bad-magic = This is no compiled catalogue. Make one with "microcred catalogue compile".
catalogue-older-layout = An older microcred made this file (layout { $found }; this one reads { $read }). Compile it again.
catalogue-newer-layout = A newer microcred made this file (layout { $found }; this one reads { $read }). Use that one, or compile again.
catalogue-truncated = The file is cut short: it should have { $expected } bytes and has { $found }. Copy or compile it again.
catalogue-too-long = The file is too long: it should have { $expected } bytes and has { $found }. Copy or compile it again.
catalogue-bad-header = The first page of the file is damaged. Copy or compile it again.
catalogue-bad-checksum = Part "{ $part }" is damaged in block { $block }, at byte { $offset }. Copy or compile it again.
catalogue-bad-section = Part "{ $part }" is not there or does not fit. Compile the catalogue again.
catalogue-damaged-in-use = What you see may be wrong.
catalogue-bad-record = Program number { $record } cannot be read. Compile the catalogue again.
cache-unwritable = The catalogue could not be kept in the cache ({ $why }). It is read anew at each start. Set MICROCRED_CACHE to another folder, or to off.
