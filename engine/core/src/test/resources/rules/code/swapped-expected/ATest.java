class ATest {
    @Test
    void f() {
        assertEquals(size(), 3); // expect: code/swapped-expected
        assertEquals(a.name(), "x"); // expect: code/swapped-expected
        Assertions.assertEquals(a.isOpen(), true); // expect: code/swapped-expected
        assertEquals(3, size()); // ok
        assertEquals(size(), other()); // ok
        assertThat(size()).isEqualTo(3); // ok
    }
}
