@CrossOrigin(origins = "*") class Orders { }  // expect: code/cors-any-origin
@CrossOrigin(origins = "https://app.example.org") class Shops { }  // ok
class Sample {
    void f1(Input in) throws Exception {
        response.setHeader("Access-Control-Allow-Origin", "*");  // expect: code/cors-any-origin
    }

    void f2(Input in) throws Exception {
        registry.addMapping("/api/**").allowedOrigins("*");  // expect: code/cors-any-origin
    }

    void f3(Input in) throws Exception {
        response.setHeader("Access-Control-Allow-Origin", "https://app.example.org");  // ok
    }

    void f4(Input in) throws Exception {
        registry.addMapping("/api/**").allowedOrigins("https://app.example.org");  // ok
    }
}
