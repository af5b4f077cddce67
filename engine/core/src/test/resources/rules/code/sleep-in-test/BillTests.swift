class BillTests: XCTestCase {
    func testA() { sleep(1); XCTAssertTrue(done) } // expect: code/sleep-in-test
    func testB() { start(); usleep(500); XCTAssertTrue(done) } // expect: code/sleep-in-test
    func testC() { sleep(2); XCTAssertTrue(done) } // expect: code/sleep-in-test
    func testD() { while !done { usleep(10) }; XCTAssertTrue(done) } // ok: polls
    func testE() { wait(for: [ready], timeout: 1); XCTAssertTrue(done) } // ok
    func helper() { sleep(1) } // ok: no test
}
