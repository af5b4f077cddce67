class UnrestrictedUploadName {
    Object save(MultipartFile upload, Path folder) throws Exception {
        Path target = folder.resolve(upload.getOriginalFilename());  // expect: code/unrestricted-upload-name
        return Files.copy(upload.getInputStream(), target);
    }

    Object part(Part part, String folder) throws Exception {
        return Files.copy(part.getInputStream(), Paths.get(folder, part.getSubmittedFileName()));  // expect: code/unrestricted-upload-name
    }

    Object saveAgain(MultipartFile upload, Path folder) throws Exception {
        String kind = FilenameUtils.getExtension(upload.getOriginalFilename());
        Path target = folder.resolve(ids.next() + "." + kind);  // ok
        return Files.copy(upload.getInputStream(), target);
    }

    Object shown(MultipartFile upload, Model model) throws Exception {
        return model.addAttribute("name", upload.getOriginalFilename());  // ok: only shown
    }
}
