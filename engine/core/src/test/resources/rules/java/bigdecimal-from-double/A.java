class A {
    static final BigDecimal TAX = new BigDecimal(0.19); // expect: java/bigdecimal-from-double

    BigDecimal f(double amount, String text, long cents) {
        BigDecimal a = new BigDecimal(amount); // expect: java/bigdecimal-from-double
        BigDecimal b = new BigDecimal(1.1, MathContext.DECIMAL32); // expect: java/bigdecimal-from-double
        BigDecimal c = new BigDecimal("0.19"); // ok
        BigDecimal d = new BigDecimal(text); // ok
        BigDecimal e = new BigDecimal(0.5); // ok: exact in binary
        return BigDecimal.valueOf(amount).add(new BigDecimal(cents)).add(new BigDecimal(10)); // ok
    }
}
