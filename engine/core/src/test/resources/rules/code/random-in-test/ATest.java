class ATest {
    @Test
    void f() {
        Random random = new Random(); // expect: code/random-in-test
        double d = Math.random(); // expect: code/random-in-test
        int n = ThreadLocalRandom.current().nextInt(9); // expect: code/random-in-test
        Random seeded = new Random(7); // ok
        SecureRandom secure = new SecureRandom(); // ok: under test itself
        assertTrue(g(seeded.nextInt())); // ok
    }
}
