### What is wrong with a data file: what it is, what was expected, what to do.

fault-file-too-large = The file has { $bytes } bytes; at most { $most } are read. Split it.
fault-not-text = This is not UTF-8 text from here on. Save the file as UTF-8.
fault-line-too-long = This line is longer than { $most } bytes. Shorten it.
fault-unbalanced = Expected { $expected } here. Look for a missing quote, comma or bracket just before.
fault-unreadable = This cannot be read: { $detail }. Compare it with a record that works.
fault-schema = The layout has version { $found }; this program reads version { $known }. Get the matching version.
fault-too-many-programs = { $count } programs; at most { $most } are read. Split the file.
fault-more = { $count ->
    [one] One more fault follows. Correct these first.
   *[other] { $shown } more faults follow. Correct these first.
}
fault-missing = This field is missing. Add it.
fault-unknown-field = There is no such field. The fields are: { $known }.
fault-repeated-field = This field stands twice in one record. Keep one of them.
fault-wrong-kind = This is another kind of value than expected: { $detail }.
fault-unknown-word = "{ $found }" is no word for this field. The words are: { $known }.
fault-bad-id = "{ $found }" is no id. Write provider/program in lower-case letters, digits and hyphens.
fault-repeated-id = The record of line { $line } has the same id. Give this one an id of its own.
fault-empty = There is nothing in this text. Write it, or take it out.
fault-too-long = { $length } characters; at most { $most } are kept. Shorten it.
fault-too-many = { $count } items in this list; at most { $most } are kept. Shorten it.
fault-bad-address = "{ $found }" is no address of a page. Write it whole, beginning with https://.
fault-bad-date = "{ $found }" is no date. Write 2026-03-31. For a page, 2026, 2026-03 or None will do, too.
fault-unknown-occupation = NOC 2021 has no unit group "{ $found }". Write five digits, with leading zeros.
fault-repeated-occupation = The occupation "{ $found }" stands twice. Keep one of them.
fault-backwards = The low end { $low } is above the high end { $high }. Swap or correct them.
fault-too-small = { $found } is too small here. Correct it, or take it out.
fault-too-large = { $found } is too large here; the most is { $most }. Correct it, or take it out.
fault-not-a-number = This is not a finite number. Correct it, or write unknown.
fault-part-of-cent = { $found } has parts of a cent. Write dollars with at most two decimals.
fault-no-source = It does not say where its facts are from. Add the address of the page.
fault-no-evidence = A yes or no without evidence. Say what the page says, or write unknown.
fault-dangling = There is no program "{ $to }" in this file. Correct the id, or take the link out.
fault-circular = These links lead back to where they began: { $path }. Take one of them out.
fault-bad-level = { $found } is no language benchmark. Write a whole number from 1 to 12.
fault-bad-language = "{ $found }" is no language tag. Write two or three lower-case letters, such as "fr".
fault-contradiction = This does not go with the field "{ $with }". Correct one of the two.
