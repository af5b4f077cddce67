fun unpack(zip: ZipInputStream, folder: Path) {
    generateSequence { zip.nextEntry }.forEach { entry -> Files.copy(zip, folder.resolve(entry.name)) }  // expect: code/archive-entry-path
}

fun unpackTar(tar: TarArchiveInputStream, folder: String) {
    val tarEntry = tar.nextTarEntry
    Files.copy(tar, Paths.get(folder, tarEntry.name))  // expect: code/archive-entry-path
}

fun unpackAgain(zip: ZipInputStream, folder: Path) {
    val entry = zip.nextEntry
    val target = folder.resolve(entry.name).normalize()
    if (!target.startsWith(folder)) error("outside")
    Files.copy(zip, target)  // ok
}

fun list(zip: ZipInputStream, names: Path) {
    val entry = zip.nextEntry
    Files.writeString(names.resolve("names.txt"), entry.name)  // ok: written down only
}
