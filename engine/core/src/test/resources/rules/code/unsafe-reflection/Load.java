class Load {
    Object load(HttpServletRequest request) throws Exception {
        String name = request.getParameter("type");
        Class.forName(name).newInstance(); // expect: code/unsafe-reflection
        Class.forName("org.example." + name); // expect: code/unsafe-reflection
        Class.forName("org.example.Plugin"); // ok: a constant
        Class<?> known = TYPES.get(name); // ok: a table
        if (List.of("A", "B").contains(name)) { return Class.forName(name); } // ok: checked
        return known;
    }
}
