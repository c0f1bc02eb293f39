#!/usr/bin/env bash
# fuzz.sh MINUTES [TARGET…]: searches every reader of files for crashes, hangs and undefined behaviour.
# Needs clang with libFuzzer. What it finds lies in build/fuzz/found; the corpus grows in build/fuzz/corpus.
set -euo pipefail
minutes=${1:-20}
shift || true
targets=("$@")
((${#targets[@]})) || targets=(xlsx xls ods csv html zip)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/fuzz
clang=$(command -v clang-14 || command -v clang)

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" -DSKILL_LEDGER_FUZZ=ON \
    -DSKILL_LEDGER_BENCHMARKS=OFF -DCMAKE_C_COMPILER="$clang" -DCMAKE_CXX_COMPILER="${clang/clang/clang++}" >/dev/null
ninja -C "$build" fuzz-shortrun "${targets[@]/#/fuzz-}"
"$build/tests/fuzz/fuzz-shortrun" --seeds "$build/seeds"
mkdir -p "$build/found"
for target in "${targets[@]}"; do
    mkdir -p "$build/corpus/$target"
    nice "$build/tests/fuzz/fuzz-$target" -max_total_time=$((minutes * 60)) -timeout=20 -rss_limit_mb=2048 \
        -max_len=65536 -print_final_stats=1 -verbosity=1 -dict="$root/tests/fuzz/dictionaries/$target.dict" \
        -artifact_prefix="$build/found/$target-" "$build/corpus/$target" "$build/seeds/$target" \
        2>"$build/$target.log" || echo "$target: a finding, see $build/$target.log"
    echo "$target: $(grep -o 'number_of_executed_units: *[0-9]*' "$build/$target.log" || true)"
done
