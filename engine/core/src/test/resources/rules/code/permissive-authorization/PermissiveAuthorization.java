class Sample {
    void f1(Input in) throws Exception {
        http.authorizeHttpRequests().anyRequest().permitAll();  // expect: code/permissive-authorization
    }

    void f2(Input in) throws Exception {
        http.authorizeHttpRequests().anyRequest().authenticated();  // ok
    }
}
