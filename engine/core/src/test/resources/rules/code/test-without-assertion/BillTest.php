<?php
class BillTest extends TestCase {
    public function testSums() { (new Bill())->total(); } // expect: code/test-without-assertion
    public function testSends() { $b = new Bill(); $b->send(); } // expect: code/test-without-assertion
    public function testRounds() { round_bill(1); } // expect: code/test-without-assertion
    public function testGood() { $this->assertSame(3, (new Bill())->total()); } // ok
    public function testThrows() { $this->expectException(E::class); bill(); } // ok
    public function helper() { (new Bill())->total(); } // ok: no test
}
