class UnsafeDeserialization {
    Object restore(Path file) throws Exception {
        try (XMLDecoder in = new XMLDecoder(Files.newInputStream(file))) {
            return in.readObject();  // expect: code/unsafe-deserialization
        }
    }
}
