class A {
    int f(Object key, java.util.Random random, int n) {
        int a = Math.abs(key.hashCode()) % n; // expect: code/absolute-hash
        int b = Math.abs(random.nextInt()) % n; // expect: code/absolute-hash
        long c = Math.abs(random.nextLong()); // expect: code/absolute-hash
        int d = Math.abs(random.nextInt(n)); // ok: bounded
        int e = Math.floorMod(key.hashCode(), n); // ok
        int g = Math.abs(key.hashCode() % n); // ok: small before
        return a + b + d + e + g + (int) c;
    }
}
