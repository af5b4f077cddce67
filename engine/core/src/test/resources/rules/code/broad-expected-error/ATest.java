class ATest {
    @Test
    void f() {
        assertThrows(Exception.class, () -> g()); // expect: code/broad-expected-error
        assertThrows(RuntimeException.class, () -> g()); // expect: code/broad-expected-error
        assertThatThrownBy(() -> g()).isInstanceOf(Throwable.class); // expect: code/broad-expected-error
        assertThrows(IOException.class, () -> g()); // ok
        assertThatThrownBy(() -> g()).isInstanceOf(IOException.class); // ok
        assertDoesNotThrow(() -> g()); // ok
    }
}
