fun f1() {
    file.setWritable(true, false)  // expect: code/world-writable-file
}

fun f2() {
    file.setWritable(true, true)  // ok
}
