class Cors {
    void f(HttpServletRequest request, HttpServletResponse response, CorsRegistry r) {
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin")); // expect: code/permissive-cors
        response.setHeader("Access-Control-Allow-Origin", "https://app.example.org"); // ok
        response.setHeader("Access-Control-Allow-Origin", "*"); // ok: without credentials, as for fonts
        response.setHeader("X-Name", request.getHeader("X-Name")); // ok: another header
    }
}
