### Compiled catalogues: making one, checking one, and why one cannot be used.

compile-progress = { $share } · programs: { $programs } · left out: { $refused }
compile-checking = { $share } checked
compile-done = { $count ->
    [one] { $file }: { $programs } program; errors: { $faults }; left out: { $refused }; bytes: { $bytes }.
   *[other] { $file }: { $programs } programs; errors: { $faults }; left out: { $refused }; bytes: { $bytes }.
}
compile-exists = { $path } already exists. Use --force to replace it, or choose another name.
compile-same-file = { $path } is the catalogue you want to compile. Choose another name for the result.
compile-unwritable = Cannot write this file: { $why }

catalogue-bad-magic = This is not a compiled catalogue. Make one with "microcred catalogue compile".
catalogue-older-layout = Compile this catalogue again. It comes from an older microcred (format { $found }; this one reads { $read }).
catalogue-newer-layout = Use a newer microcred, or compile the catalogue again. The file has format { $found }; this microcred reads { $read }.
catalogue-truncated = The file is incomplete: { $found } bytes instead of { $expected }. Copy or compile it again.
catalogue-too-long = The file is too long: { $found } bytes instead of { $expected }. Copy or compile it again.
catalogue-bad-header = The beginning of the file is damaged. Copy or compile it again.
catalogue-bad-checksum = The file is damaged in part "{ $part }" (block { $block }, byte { $offset }). Copy or compile it again.
catalogue-bad-section = Part "{ $part }" is missing or wrong. Compile the catalogue again.
catalogue-damaged-in-use = What you see now may be wrong.
catalogue-bad-record = Program number { $record } cannot be read. Compile the catalogue again.
cache-unwritable = Set MICROCRED_CACHE to a folder you can write to, or to off. The catalogue could not be saved in the cache ({ $why }).
