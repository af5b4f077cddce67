class BillTests: XCTestCase {
    func testSums() { Bill().total() } // expect: code/test-without-assertion
    func testSends() { let b = Bill(); b.send() } // expect: code/test-without-assertion
    func testRounds() { Bill(1).round() } // expect: code/test-without-assertion
    func testGood() { XCTAssertEqual(3, Bill().total()) } // ok
    func testWaits() { waitForExpectations(timeout: 1); expect(1) } // ok
    func helper() { Bill().total() } // ok: no test
}
