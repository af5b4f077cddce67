fun lock(): RandomAccessFile {
    return RandomAccessFile("/tmp/shop.lock", "rw")  // expect: code/insecure-temporary-file
}

fun report(user: String): File {
    return File("/tmp/" + user)  // expect: code/insecure-temporary-file
}

fun lockAgain(folder: Path): RandomAccessFile {
    return RandomAccessFile(folder.resolve("shop.lock").toFile(), "rw")  // ok
}

fun reportAgain(): Path {
    return Files.createTempDirectory("shop")  // ok
}
