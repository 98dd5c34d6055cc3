### What is wrong with a data file: what it is, what was expected, what to do.

fault-file-too-large = The file has { $bytes } bytes. The limit is { $most }. Split it into smaller files.
fault-not-text = From here on, this is not UTF-8 text. Save the file as UTF-8.
fault-line-too-long = This line is longer than { $most } bytes. Shorten it.
fault-unbalanced = Expected { $expected } here. Just before, look for a missing quote, comma or bracket.
fault-unreadable = This cannot be read: { $detail }. Compare it with a record that works.
fault-schema = The file has format version { $found }. This app reads version { $known }. Get the microcred version that matches.
fault-too-many-programs = The file has { $count } programs. The limit is { $most }. Split it into smaller files.
fault-more = { $count ->
    [one] There is one more error. Correct these first.
   *[other] There are { $shown } more errors. Correct these first.
}
fault-missing = This field is missing. Add it.
fault-unknown-field = This field does not exist. Use one of these: { $known }.
fault-repeated-field = This field is in the record twice. Keep one of them.
fault-wrong-kind = This is the wrong kind of value: { $detail }. Correct it.
fault-unknown-word = "{ $found }" is not a value of this field. Use one of these: { $known }.
fault-bad-id = "{ $found }" is not an id. Write provider/program in lower-case letters, digits and hyphens.
fault-repeated-id = The record on line { $line } has the same id. Give this record a different id.
fault-empty = This text is empty. Fill it in, or remove the field.
fault-too-long = This text has { $length } characters. The limit is { $most }. Shorten it.
fault-too-many = This list has { $count } items. The limit is { $most }. Shorten it.
fault-bad-address = "{ $found }" is not a web address. Write it in full, starting with https://.
fault-bad-phone = "{ $found }" is not a phone number. Write it like 705-555-0100, or write None.
fault-bad-email = "{ $found }" is not an e-mail address. Write it like info@college.ca, or write None.
fault-third-party-page = { $host } is not the school's own website. Write a page of the school or a public body, or None. Keep { $host } as the source.
fault-bad-date = "{ $found }" is not a date. Write 2026-03-31. For a page, 2026, 2026-03 or None also works.
fault-unknown-occupation = NOC 2021 has no unit group "{ $found }". Write all five digits, with any zeros at the start.
fault-repeated-occupation = The occupation "{ $found }" is there twice. Keep one of them.
fault-backwards = The low value { $low } is above the high value { $high }. Swap or correct them.
fault-too-small = { $found } is too small here. Correct it or remove it.
fault-too-large = { $found } is too large here. The limit is { $most }. Correct it or remove it.
fault-not-a-number = NaN and infinity cannot be used here. Write a number, or write unknown.
fault-part-of-cent = { $found } has a fraction of a cent. Write dollars with at most two decimals.
fault-no-source = These facts have no source. Add the address of the page they are from.
fault-no-evidence = This yes or no has no evidence. Write what the page says, or write unknown.
fault-dangling = This file has no program "{ $to }". Correct the id or remove the link.
fault-circular = These links go in a circle: { $path }. Remove one of them.
fault-bad-level = { $found } is not a CLB level. Write a whole number from 1 to 12.
fault-bad-language = "{ $found }" is not a language code. Write two or three lower-case letters, such as "fr".
fault-contradiction = This contradicts the field "{ $with }". Correct one of the two.
