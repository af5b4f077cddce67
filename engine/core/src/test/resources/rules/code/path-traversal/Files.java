class Downloads {
    void get(HttpServletRequest request, @RequestParam String name, String caller) throws Exception {
        new FileInputStream("/data/" + request.getParameter("f")).read(); // expect: code/path-traversal
        Files.readString(Path.of("/data", name)); // expect: code/path-traversal
        File f = new File(base, name); // expect: code/path-traversal
        new FileInputStream(f); // ok: told where the path is made
        new FileInputStream("/data/" + caller); // ok: no request is in sight
        Files.readString(Path.of("/data", Path.of(name).getFileName().toString())); // ok: the last part only
        Files.readString(Path.of("/etc/hosts")); // ok
    }
}
