class Tokens {
    Random random = new Random();
    String resetToken() {
        return Long.toHexString(random.nextLong()); // expect: code/insecure-random
    }
    void f() {
        int otp = new Random().nextInt(1000000); // expect: code/insecure-random
        String token = "t" + Math.random(); // expect: code/insecure-random
        double jitter = Math.random(); // ok: no secret
        byte[] salt = new SecureRandom().generateSeed(16); // ok
        int page = random.nextInt(10); // ok: no secret
    }
}
