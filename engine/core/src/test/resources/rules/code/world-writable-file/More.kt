fun open(path: Path) {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"))  // expect: code/world-writable-file
}

fun share(rights: MutableSet<PosixFilePermission>, path: Path) {
    rights.add(PosixFilePermission.OTHERS_WRITE)  // expect: code/world-writable-file
    Files.setPosixFilePermissions(path, rights)
}

fun openAgain(path: Path) {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"))  // ok
}

fun shareAgain(rights: MutableSet<PosixFilePermission>, path: Path) {
    rights.add(PosixFilePermission.GROUP_WRITE)  // ok
    Files.setPosixFilePermissions(path, rights)
}
