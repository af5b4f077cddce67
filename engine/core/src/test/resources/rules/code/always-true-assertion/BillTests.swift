class BillTests: XCTestCase {
    func testA() { XCTAssertTrue(true) } // expect: code/always-true-assertion
    func testB() { XCTAssertEqual(total, total) } // expect: code/always-true-assertion
    func testC() { XCTAssert(true) } // expect: code/always-true-assertion
    func testD() { XCTAssertTrue(bill.open) } // ok
    func testE() { XCTAssertEqual(3, bill.total) } // ok
    func testF() { XCTAssertEqual(next(), next()) } // ok: each call may answer anew
}
