class Hooks {
    boolean check(byte[] expectedMac, byte[] given, String signature, String expectedSignature) {
        if (Arrays.equals(expectedMac, given)) { // expect: code/timing-comparison
            return true;
        }
        if (signature.equals(expectedSignature)) { // expect: code/timing-comparison
            return true;
        }
        if (signature.equals("none")) { // ok: a fixed word
            return false;
        }
        return MessageDigest.isEqual(expectedMac, given); // ok: constant time
    }
}
