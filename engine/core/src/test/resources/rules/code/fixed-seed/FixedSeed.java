class Sample {
    void f1(Input in) throws Exception {
        SecureRandom random = new SecureRandom("seed".getBytes());  // expect: code/fixed-seed
    }

    void f2(Input in) throws Exception {
        secureRandom.setSeed(42L);  // expect: code/fixed-seed
    }

    void f3(Input in) throws Exception {
        Random random = new Random(System.currentTimeMillis());  // expect: code/fixed-seed
        String token = token(random);
    }

    void f4(Input in) throws Exception {
        SecureRandom random = new SecureRandom();  // ok
    }

    void f5(Input in) throws Exception {
        Random dice = new Random(42);
        int side = dice.nextInt(6);  // ok
    }

    void f6(Input in) throws Exception {
        secureRandom.setSeed(entropy);  // ok
    }
}
