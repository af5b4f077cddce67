f0() {
  tmp=/tmp/app.$$  # expect: bash/predictable-temporary-name
}

f1() {
  work="/tmp/build-$RANDOM"  # expect: bash/predictable-temporary-name
}

f2() {
  file=/var/tmp/out.${PPID}  # expect: bash/predictable-temporary-name
}

f3() {
  tmp=$(mktemp)  # ok
}

f4() {
  work="$HOME/build-$RANDOM"  # ok
}

f5() {
  file=/tmp/app.conf  # ok
}

