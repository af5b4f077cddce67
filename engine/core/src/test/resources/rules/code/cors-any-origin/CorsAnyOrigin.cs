class Sample {
    void F1() {
        policy.AllowAnyOrigin();  // expect: code/cors-any-origin
    }

    void F2() {
        Response.Headers["Access-Control-Allow-Origin"] = "*";  // expect: code/cors-any-origin
    }

    void F3() {
        policy.WithOrigins("https://app.example.org");  // ok
    }

    void F4() {
        Response.Headers["Access-Control-Allow-Origin"] = origin;  // ok
    }
}
