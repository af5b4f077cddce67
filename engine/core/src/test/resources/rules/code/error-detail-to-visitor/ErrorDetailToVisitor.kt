fun f1() {
    return ResponseEntity.status(500).body(e.message)  // expect: code/error-detail-to-visitor
}

fun f2() {
    return ResponseEntity.status(500).body("internal error")  // ok
}
