class Sample {
    void f1(Input in) throws Exception {
        File f = new File(folder, upload.getOriginalFilename());  // expect: code/unrestricted-upload-name
    }

    void f2(Input in) throws Exception {
        File f = new File(folder, UUID.randomUUID().toString());  // ok
    }
}
