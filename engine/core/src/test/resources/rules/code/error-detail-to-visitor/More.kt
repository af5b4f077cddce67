fun failed(response: HttpServletResponse, e: Exception) {
    e.printStackTrace(response.writer)  // expect: code/error-detail-to-visitor
}

fun refused(e: Exception): ResponseEntity<String> {
    return ResponseEntity.internalServerError().body(e.stackTraceToString())  // expect: code/error-detail-to-visitor
}

fun failedAgain(response: HttpServletResponse, e: Exception) {
    logger.error("order failed", e)
    response.writer.println("internal error")  // ok
}

fun logged(e: Exception) {
    e.printStackTrace(System.err)  // ok
}
