#!/bin/bash
# run.sh BIN SIZE LIMIT KIND...
B=$1; N=$2; T=$3; shift 3
export HOME=/tmp/bigbad/home XDG_DATA_HOME=/tmp/bigbad/home/d
for k in "$@"; do
for c in "translate --no-memory --lines" "translate --no-memory --lines --strict" "translate --no-memory" "segment" "summarize --no-memory"; do
 ulimit -v 12000000
 timeout -s KILL $T /usr/bin/time -f '%e %M' -o t.$k$N $B $c < $k$N > o.$k$N 2> e.$k$N; r=$?
 echo "$k$N | $c | $(tail -1 t.$k$N) | code $r | out $(stat -c %s o.$k$N) | $(head -c 200 e.$k$N | tr '\n' '~')"
done; done
