class BillTest {
    val mark = "// expect below: code/skipped-test"
    @Ignore
    @Test fun a() { check(1) }

    val mark = "// expect below: code/skipped-test"
    @Disabled
    @Test fun b() { check(2) }

    val mark = "// expect below: code/skipped-test"
    @Ignore @Test fun c() { check(3) }

    @Ignore("waits for BILL-7") // ok
    @Test fun d() { check(4) }

    @Disabled("only on Windows") // ok
    @Test fun e() { check(5) }

    // the service is gone until May
    @Ignore // ok
    @Test fun f() { check(6) }
}
