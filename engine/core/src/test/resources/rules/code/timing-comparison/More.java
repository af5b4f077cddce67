class TimingComparison {
    Object verify(Mac mac, byte[] body, byte[] given) throws Exception {
        byte[] hmac = mac.doFinal(body);
        return Arrays.equals(hmac, given);  // expect: code/timing-comparison
    }

    Object verifyAgain(byte[] body, byte[] copy) throws Exception {
        return Arrays.equals(body, copy);  // ok: no secret
    }
}
