#!/usr/bin/env bash
# Compares what two builds of microcred tell 12 fixed persons: match, search, show, compare and plan, as text and JSON,
# in English, French and Spanish. Renamed words are mapped before comparing (see `renamed`).
#
#   benches/same-answers.sh OLD_BINARY NEW_BINARY
#
# Prints one line a person, and the first differing lines; exits 1 where anything differs.
set -uo pipefail
old=$(realpath "$1") new=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
today=2026-11-21

# What each person searches for, and the two programs they put side by side.
words=(nurse "personal support worker" "francisation" "data analysis" electrician accounting "cyber security" "bilingual office"
    forklift "first aid" "english class" welding)

# The second edition writes `program` for `programme` in English and in every JSON name; a shorter word moves the ends of
# lines. So every answer is one line here, with one blank between words.
renamed() {
    sed -E 's/([Pp])rogramme/\1rogram/g; s/PROGRAMME/PROGRAM/g' | tr '\n' ' ' | tr -s ' ' |
        sed -E 's/-{4,}/----/g; s/([[:alpha:]])- /\1-/g; s/ \$ microcred/\n$ microcred/g'
}

# Every answer of one binary for one person, into a file.
answers() {
    local binary=$1 profile=$2 query=$3 lang format
    local ids first second
    ids=$("$old" match --profile "$profile" --today $today --limit 2 --format json |
        grep -oE '"id": "[a-z0-9-]+/[a-z0-9-]+"' | cut -d'"' -f4 | awk '!seen[$0]++' | head -2)
    first=$(sed -n 1p <<<"$ids") second=$(sed -n 2p <<<"$ids")
    first=${first:-google/data-analytics} second=${second:-algonquin-college/accelerated-psw}
    for lang in en fr es; do
        for format in table json csv; do
            run "$binary" --lang $lang --today $today match --profile "$profile" --limit 25 --format $format
        done
        for format in table json; do
            run "$binary" --lang $lang search $query --limit 20 --format $format
        done
        for format in text json md html; do
            run "$binary" --lang $lang --today $today show "$first" --profile "$profile" --format $format
            run "$binary" --lang $lang --today $today compare "$first" "$second" --profile "$profile" --format $format
        done
        for format in text json md html csv; do
            run "$binary" --lang $lang --today $today plan --profile "$profile" --limit 5 --with-answers --format $format
        done
    done
}

run() {
    local binary=$1
    shift
    printf '$ microcred %s\n' "$*"
    "$binary" "$@" 2>&1
    printf '(exit %s)\n' "$?"
}

differ=0 number=0 commands=0
for profile in "$here"/persons/*.ron; do
    answers "$old" "$profile" "${words[$number]}" | renamed >"$work/old"
    answers "$new" "$profile" "${words[$number]}" | renamed >"$work/new"
    count=$(grep -c '^\$ microcred' "$work/new")
    commands=$((commands + count))
    if cmp -s "$work/old" "$work/new"; then
        printf '%-58s %s answers, %s bytes: identical\n' "$(basename "$profile" .ron)" "$count" "$(stat -c %s "$work/new")"
    else
        differ=$((differ + 1))
        printf '%-58s DIFFERS\n' "$(basename "$profile" .ron)"
        diff <(tr " " "\n" <"$work/old") <(tr " " "\n" <"$work/new") | head -"${SHOW:-12}"
    fi
    number=$((number + 1))
done
printf '%s persons, %s answers, %s persons differ\n' "$number" "$commands" "$differ"
[ "$differ" = 0 ]
