class ArchiveEntryPath {
    Object unpack(ZipInputStream in, Path folder) throws Exception {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Files.copy(in, folder.resolve(entry.getName()));  // expect: code/archive-entry-path
        }
        return folder;
    }

    Object unpackTar(TarArchiveInputStream in, String folder) throws Exception {
        TarArchiveEntry tarEntry = in.getNextTarEntry();
        Path target = Paths.get(folder, tarEntry.getName());  // expect: code/archive-entry-path
        return Files.copy(in, target);
    }

    Object unpackAgain(ZipInputStream in, Path folder) throws Exception {
        ZipEntry entry = in.getNextEntry();
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("outside");
        return Files.copy(in, target);  // ok
    }
}
