<?php
class ATest extends TestCase {
    public function testA() { try { pay(-1); } catch (PayError $e) { $this->assertSame('negative', $e->getMessage()); } } // expect: code/error-test-without-fail
    public function testB() { try { pay(-1); } catch (PayError $e) { $this->assertTrue($e->fatal); } } // expect: code/error-test-without-fail
    public function testC() {
        try {
            pay(-1);
        } catch (PayError $e) { // expect: code/error-test-without-fail
            self::assertNotNull($e);
        }
    }
    public function testD() { try { pay(-1); $this->fail(); } catch (PayError $e) { $this->assertTrue($e->fatal); } } // ok
    public function testE() { try { pay(1); } catch (PayError $e) { $this->assertNull($e); } $this->assertTrue(paid()); } // ok
    public function testF() { $this->expectException(PayError::class); pay(-1); } // ok
}
