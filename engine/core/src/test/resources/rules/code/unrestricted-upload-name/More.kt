fun save(upload: MultipartFile, folder: Path) {
    Files.copy(upload.inputStream, folder.resolve(upload.originalFilename!!))  // expect: code/unrestricted-upload-name
}

fun part(part: Part, folder: String) {
    Files.copy(part.inputStream, Paths.get(folder, part.submittedFileName))  // expect: code/unrestricted-upload-name
}

fun saveAgain(upload: MultipartFile, folder: Path) {
    Files.copy(upload.inputStream, folder.resolve("${ids.next()}.bin"))  // ok
}

fun shown(upload: MultipartFile, log: Logger) {
    log.info("received {}", upload.originalFilename)  // ok: only written down
}
