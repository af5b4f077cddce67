class Sample {
    void f1(Input in) throws Exception {
        var spec = new PBEKeySpec(password, salt, 1000, 256);  // expect: code/few-key-iterations
    }

    void f2(Input in) throws Exception {
        int rounds = 4096;
        KeySpec spec = new PBEKeySpec(password, salt, rounds, 256);  // expect: code/few-key-iterations
    }

    void f3(Input in) throws Exception {
        new BCryptPasswordEncoder(5);  // expect: code/few-key-iterations
    }

    void f4(Input in) throws Exception {
        var spec = new PBEKeySpec(password, salt, 600_000, 256);  // ok
    }

    void f5(Input in) throws Exception {
        var spec = new PBEKeySpec(password, salt, rounds(), 256);  // ok
    }

    void f6(Input in) throws Exception {
        new BCryptPasswordEncoder(12);  // ok
    }
}
