fun f1() {
    val target = File(folder, entry.name)  // expect: code/archive-entry-path
}

fun f2() {
    val target = File(folder, entry.name)
    require(target.canonicalPath.startsWith(base))  // ok
}
