fun f1() {
    val out = FileWriter("/tmp/report.txt")  // expect: code/insecure-temporary-file
}

fun f2() {
    val out = createTempFile("report", ".txt")  // ok
}
