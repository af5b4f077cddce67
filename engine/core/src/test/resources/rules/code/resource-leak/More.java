class ResourceLeak {
    Object lines(Path file) throws Exception {
        BufferedReader reader = Files.newBufferedReader(file);  // expect: code/resource-leak
        String first = reader.readLine();
        return first.length();
    }
}
