class Sample {
    void F1() {
        await Response.WriteAsync(ex.ToString());  // expect: code/error-detail-to-visitor
    }

    void F2() {
        return StatusCode(500, ex.Message);  // expect: code/error-detail-to-visitor
    }

    void F3() {
        return StatusCode(500, "internal error");  // ok
    }

    void F4() {
        logger.LogError(ex, "failed");  // ok
    }
}
