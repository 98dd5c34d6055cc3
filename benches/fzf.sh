#!/usr/bin/env bash
# Whole processes side by side: `fzf --filter` over the lines of a made catalogue, and `microcred search` over the same
# records in a compiled catalogue.
#
#   benches/fzf.sh [RECORDS [CATALOGUE.mcat]]
#
# RECORDS is 30000 where nothing is given (seed 1). CATALOGUE.mcat holds the same records (Made::new(1, RECORDS)); without
# it fzf is timed alone. Both start, read or map their file, search and print. Uses hyperfine where it is installed.
#
# What fzf does not do: forgive a wrong, doubled or swapped letter, rank a title above a provider. With --filter it ranks and
# prints everything that it finds; microcred prints its answer as it always does. Letters lose their accents in both.
set -euo pipefail
cd "$(dirname "$0")/.."

records="${1:-30000}"
catalogue="${2:-}"
target="${CARGO_TARGET_DIR:-target}"
runs=15
queries=("nursing" "data analysis" "forklift safety" "comptabilité" "cyber" "33102" "introducton to welding")

if ! command -v fzf > /dev/null; then
    echo "fzf is not installed (apt-get install fzf): nothing to compare with"
    exit 3
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cargo build --release --quiet -p microcred -p microcred-benches --bin microcred --bin lines
"$target/release/lines" "$records" 1 > "$work/lines.txt"
cp "$target/release/microcred" "$work/microcred"
echo "fzf $(fzf --version | cut -d' ' -f1), $records lines of $(($(stat -c %s "$work/lines.txt") / 1000000)) MB"
if [ -z "$catalogue" ]; then
    echo "no compiled catalogue was given: fzf alone"
elif [ ! -f "$catalogue" ]; then
    echo "$catalogue is not there: fzf alone"
    catalogue=""
fi

# Milliseconds of the middle run of a command, after two runs that do not count.
middle() {
    if command -v hyperfine > /dev/null; then
        hyperfine --warmup 2 --runs "$runs" --export-csv "$work/times.csv" --style none -i "$1" > /dev/null 2>&1
        awk -F, 'NR == 2 { printf "%.1f", $(NF - 4) * 1000 }' "$work/times.csv"
        return
    fi
    local run before after
    for ((run = -2; run < runs; run++)); do
        before="${EPOCHREALTIME/[.,]/}"
        bash -c "$1" || true
        after="${EPOCHREALTIME/[.,]/}"
        if ((run >= 0)); then echo $((after - before)); fi
    done | sort -n | awk '{ all[NR] = $1 } END { printf "%.1f", all[int((NR + 1) / 2)] / 1000 }'
}

printf '%-26s%14s%14s%10s\n' "query" "fzf ms" "microcred ms" "ratio"
for query in "${queries[@]}"; do
    other="$(middle "fzf --filter '$query' < '$work/lines.txt' > /dev/null")"
    if [ -z "$catalogue" ]; then
        printf '%-26s%14s%14s%10s\n' "$query" "$other" "-" "-"
        continue
    fi
    ours="$(middle "'$work/microcred' --catalogue '$catalogue' search '$query' > /dev/null")"
    printf '%-26s%14s%14s%10s\n' "$query" "$other" "$ours" "$(awk "BEGIN { printf \"%.1f\", $other / $ours }")"
done
