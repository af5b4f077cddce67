class A {
    Map<String, Integer> a = Map.of("x", 1, "x", 2); // expect: code/duplicate-key
    Map<String, Integer> b = Map.of("x", 1, "y", 2, "x", 3); // expect: code/duplicate-key
    Map<Integer, String> c = Map.of("1", "a", "2", "b", "2", "c"); // expect: code/duplicate-key
    Map<String, Integer> d = Map.of("x", 1, "y", 1); // ok
    Map<String, String> e = Map.of("x", "x"); // ok
    List<String> f = List.of("x", "x"); // ok
}
