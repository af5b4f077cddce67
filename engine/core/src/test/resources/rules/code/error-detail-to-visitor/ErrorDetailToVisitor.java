class Answers { void a(HttpServletResponse response, Exception e) throws IOException {
   e.printStackTrace(response.getWriter()); // expect: code/error-detail-to-visitor
   response.getWriter().println(e.getMessage()); // expect: code/error-detail-to-visitor
   log.error(e.getMessage()); // ok
   response.getWriter().println("internal error"); // ok
} }
class Sample {
    void f1(Input in) throws Exception {
        return ResponseEntity.status(500).body(e.getMessage());  // expect: code/error-detail-to-visitor
    }

    void f2(Input in) throws Exception {
        return ResponseEntity.status(500).body("internal error");  // ok
    }
}
