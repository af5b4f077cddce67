import org.junit.jupiter.api.Order;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // expect: code/order-dependent-test
class ATest {
    @Order(1) // expect: code/order-dependent-test
    @Test
    void f() {
        assertTrue(g());
    }
}

@FixMethodOrder(MethodSorters.NAME_ASCENDING) // expect: code/order-dependent-test
class BTest {
    @Test // ok
    void f() {
        assertTrue(g());
    }
}

@TestMethodOrder(MethodOrderer.Random.class) // ok: shakes them
class CTest {
    @Timeout(1) // ok
    void f() {}
}
