#!/bin/sh
# Fuzzes each target for some seconds, one after the other; what is found new is kept for the next time in BUILD/corpus, what
# does not hold in BUILD/found.
# usage: run.sh BUILD SECONDS TARGET...
set -u
build=$1 seconds=$2
shift 2
seeds=$(dirname "$0")/corpus
mkdir -p "$build/found"
failed=0
for target; do
    mkdir -p "$build/corpus/$target"
    if nice "$build/targets/$target" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=4096 -print_final_stats=1 \
        -artifact_prefix="$build/found/$target-" "$build/corpus/$target" "$seeds/$target" >"$build/$target.log" 2>&1; then
        result="nothing found"
    else
        result="FAILED: $build/$target.log"
        failed=1
    fi
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$target.log") executions, $result"
done
exit $failed
