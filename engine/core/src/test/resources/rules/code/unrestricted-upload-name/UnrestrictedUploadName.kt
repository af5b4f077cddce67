fun f1() {
    val f = File(folder, upload.originalFilename)  // expect: code/unrestricted-upload-name
}

fun f2() {
    val f = File(folder, UUID.randomUUID().toString())  // ok
}
