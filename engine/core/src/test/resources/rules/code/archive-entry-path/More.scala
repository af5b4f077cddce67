object ArchiveEntryPath {
    def unpack(zip: ZipInputStream, folder: Path) = {
        val ze = zip.getNextEntry
        Files.copy(zip, folder.resolve(ze.getName))  // expect: code/archive-entry-path
    }

    def unpackTar(tar: TarArchiveInputStream, folder: String) = {
        val tarEntry = tar.getNextTarEntry()
        Files.copy(tar, Paths.get(folder, tarEntry.getName()))  // expect: code/archive-entry-path
    }

    def unpackAgain(zip: ZipInputStream, folder: Path) = {
        val entry = zip.getNextEntry
        val target = folder.resolve(entry.getName()).normalize()
        require(target.startsWith(folder))
        Files.copy(zip, target)  // ok
    }

    def numbered(zip: ZipInputStream, folder: Path, n: Int) = {
        Files.copy(zip, folder.resolve(n.toString))  // ok: a name of our own
    }
}
