<?php
class BillTest extends TestCase {
    public function testA() { sleep(1); $this->assertTrue(done()); } // expect: code/sleep-in-test
    public function testB() { start(); usleep(5000); $this->assertTrue(done()); } // expect: code/sleep-in-test
    public function testC() { sleep(2); $this->assertTrue(done()); } // expect: code/sleep-in-test
    public function testD() { while (!done()) { usleep(10); } $this->assertTrue(done()); } // ok: polls
    public function testE() { $this->assertTrue(wait_until_done()); } // ok
    public function helper() { sleep(1); } // ok: no test
}
