class OrderTest {
    @Test // expect: code/test-without-assertion
    void total() { new Order().total(); }
    @Test
    void checked() { assertEquals(3, new Order().total()); } // ok
    @Test(expected = IllegalStateException.class)
    public void throwing() { new Order().fail(); } // ok: the error is the check
    @Test
    void handed() { verifyOrder(new Order()); } // ok: checks by another name
    @Test
    void empty() { } // ok: nothing is claimed
    void helper() { new Order().total(); } // ok: no test
}
class DelegatingTest {
    @Test
    void handed() { total(3); } // ok: the function below checks
    private static void total(int expected) { same(expected); }
    private static void same(int expected) { assertEquals(expected, new Order().total()); }
}
