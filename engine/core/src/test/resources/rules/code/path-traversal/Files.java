class Downloads {
    void get(HttpServletRequest request, @RequestParam String name, String caller) throws Exception {
        new FileInputStream("/data/" + request.getParameter("f")).read(); // expect: code/path-traversal
        Files.readString(Path.of("/data", name)); // expect: code/path-traversal
        File f = new File(base, name); // ok: nothing is opened yet
        new FileInputStream(f); // expect: code/path-traversal
        File g = new File(base, name);
        if (!g.getCanonicalPath().startsWith(base)) throw new IOException();
        new FileInputStream(g); // ok: checked to be inside
        new FileInputStream("/data/" + caller); // ok: no request is in sight
        Files.readString(Path.of("/data", Path.of(name).getFileName().toString())); // ok: the last part only
        Files.readString(Path.of("/etc/hosts")); // ok
    }
}
