class FixedSalt {
    Object derive(char[] password) throws Exception {
        byte[] salt = "pepper02".getBytes(StandardCharsets.UTF_8);
        return new PBEKeySpec(password, salt, 600000, 256);  // expect: code/fixed-salt
    }

    Object deriveAgain(char[] password, byte[] hash) throws Exception {
        byte[] salt = Arrays.copyOf(hash, 16);
        return new PBEKeySpec(password, salt, 600000, 256);  // ok: stands before the hash
    }
}
