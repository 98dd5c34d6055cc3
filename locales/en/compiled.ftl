### Compiled catalogues: making one, checking one, and why one cannot be used.

compile-progress = { $share }: programmes { $programmes }; refused { $refused }
compile-checking = { $share } checked
compile-done = { $count ->
    [one] { $file }: { $programmes } programme; faults: { $faults }; refused: { $refused }; bytes: { $bytes }.
   *[other] { $file }: { $programmes } programmes; faults: { $faults }; refused: { $refused }; bytes: { $bytes }.
}
compile-exists = { $path } is there already. Use --force to replace it, or another name.
compile-same-file = { $path } is the catalogue itself. Use another name.
compile-unwritable = This file cannot be written: { $why }

damage-not-ours = This is no compiled catalogue. Make one with "microcred catalogue compile".
damage-older = An older microcred made this file (layout { $found }; this one reads { $read }). Compile it again.
damage-newer = A newer microcred made this file (layout { $found }; this one reads { $read }). Use that one, or compile again.
damage-cut-short = The file is cut short: it should have { $expected } bytes and has { $found }. Copy or compile it again.
damage-too-long = The file is too long: it should have { $expected } bytes and has { $found }. Copy or compile it again.
damage-first-page = The first page of the file is damaged. Copy or compile it again.
damage-bytes = Part "{ $part }" is damaged in block { $block }, at byte { $offset }. Copy or compile it again.
damage-part = Part "{ $part }" is not there or does not fit. Compile the catalogue again.
damage-in-use = What you see may be wrong.
damage-record = Programme number { $record } cannot be read. Compile the catalogue again.
