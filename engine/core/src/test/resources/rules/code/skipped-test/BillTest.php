<?php
class BillTest extends TestCase {
    public function testA() { $this->markTestSkipped(); } /* expect: code/skipped-test */

    public function testB() { $this->markTestIncomplete(); } /* expect: code/skipped-test */

    public function testC() { start(); $this->markTestSkipped(); } /* expect: code/skipped-test */

    public function testD() { $this->markTestSkipped('waits for BILL-7'); } // ok
    public function testE() { if (windows()) { $this->markTestSkipped(); } } // ok: by a condition
    // the service is gone until May
    public function testF() { $this->markTestIncomplete(); } // ok
}
