class Keys {
    private static final byte[] SALT = "pepper01".getBytes();

    KeySpec fixed(char[] password) {
        return new PBEKeySpec(password, SALT, 600000, 256); // expect: code/fixed-salt
    }

    KeySpec inline(char[] password) {
        return new PBEKeySpec(password, "pepper01".getBytes(), 600000, 256); // expect: code/fixed-salt
    }

    KeySpec drawn(char[] password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new PBEKeySpec(password, salt, 600000, 256); // ok: drawn
    }

    KeySpec stored(char[] password, byte[] salt) {
        return new PBEKeySpec(password, salt, 600000, 256); // ok: comes with the hash
    }
}
