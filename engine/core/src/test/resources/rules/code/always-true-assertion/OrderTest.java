class OrderTest {
    @Test
    void f(Order order) {
        assertTrue(true); // expect: code/always-true-assertion
        assertEquals(order, order); // expect: code/always-true-assertion
        assertThat(order.total).isEqualTo(order.total); // expect: code/always-true-assertion
        assertTrue(order.isPaid()); // ok
        assertEquals(next(), next()); // ok: asks twice
        assertThat(order.total).isEqualTo(3); // ok
        assertEquals("done", order.state()); // ok
    }
}
