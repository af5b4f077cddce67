class A {
    private final ConcurrentHashMap<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    String f(String k, ConcurrentMap<String, String> m) {
        if (!pages.containsKey(k)) { // expect: code/check-then-act
            pages.put(k, "x");
        }
        if (m.get(k) == null) { // expect: code/check-then-act
            String made = make(k);
            m.put(k, made);
        }
        if (pages.containsKey(k)) { // expect: code/check-then-act
            return pages.get(k).trim();
        }
        if (!plain.containsKey(k)) { // ok: one thread's own
            plain.put(k, "x");
        }
        pages.putIfAbsent(k, "x"); // ok
        if (!pages.containsKey(k)) { // ok: nothing is written
            log(k);
        }
        return pages.computeIfAbsent(k, this::make); // ok
    }
}
