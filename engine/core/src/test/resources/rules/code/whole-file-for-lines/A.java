class A {
    void f(Path path) throws IOException {
        for (String line : Files.readAllLines(path)) { // expect: code/whole-file-for-lines
            g(line);
        }
        long n = Files.readAllLines(path).stream().count(); // expect: code/whole-file-for-lines
        Files.readAllLines(path).forEach(this::g); // expect: code/whole-file-for-lines
        List<String> kept = Files.readAllLines(path); // ok: kept
        for (String line : kept) { // ok
            g(line);
        }
        String text = Files.readString(path); // ok
    }
}
