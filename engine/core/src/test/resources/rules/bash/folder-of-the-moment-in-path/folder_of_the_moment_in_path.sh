f0() {
  PATH=.:$PATH  # expect: bash/folder-of-the-moment-in-path
}

f1() {
  export PATH="$PATH:."  # expect: bash/folder-of-the-moment-in-path
}

f2() {
  PATH="/usr/bin::/bin"  # expect: bash/folder-of-the-moment-in-path
}

f3() {
  PATH=/usr/local/bin:$PATH  # ok
}

f4() {
  export PATH="$PATH:/opt/app/bin"  # ok
}

f5() {
  PATH="$HOME/.local/bin:$PATH"  # ok
}

