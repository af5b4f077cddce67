class Sample {
    void f1(Input in) throws Exception {
        http.csrf().disable();  // expect: code/csrf-protection-off
    }

    void f2(Input in) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable);  // expect: code/csrf-protection-off
    }

    void f3(Input in) throws Exception {
        http.csrf(csrf -> csrf.disable());  // expect: code/csrf-protection-off
    }

    void f4(Input in) throws Exception {
        http.csrf(withDefaults());  // ok
    }

    void f5(Input in) throws Exception {
        http.cors().disable();  // ok
    }

    void f6(Input in) throws Exception {
        http.csrf().csrfTokenRepository(repository);  // ok
    }
}
