<?php
class BillTest extends TestCase {
    public function testA() { $this->assertTrue(true); } // expect: code/always-true-assertion
    public function testB() { $this->assertSame($bill->total, $bill->total); } // expect: code/always-true-assertion
    public function testC() { $this->assertEquals($a, $a); } // expect: code/always-true-assertion
    public function testD() { $this->assertTrue($bill->open); } // ok
    public function testE() { $this->assertSame(3, $bill->total); } // ok
    public function testF() { $this->assertSame(next_id(), next_id()); } // ok: each call may answer anew
}
