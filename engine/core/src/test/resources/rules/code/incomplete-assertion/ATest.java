import static org.mockito.Mockito.verify;

class ATest {
    @Test
    void f() {
        assertThat(size()); // expect: code/incomplete-assertion
        Assertions.assertThat(size()); // expect: code/incomplete-assertion
        verify(mailer); // expect: code/incomplete-assertion
        assertThat(size()).isEqualTo(3); // ok
        verify(mailer).send("x"); // ok
        var later = assertThat(size()); // ok: goes on below
        later.isPositive();
    }
}
