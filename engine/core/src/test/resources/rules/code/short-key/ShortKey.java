import java.security.KeyPairGenerator; import javax.crypto.KeyGenerator;
class Sample {
    void f1(Input in) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);  // expect: code/short-key
    }

    void f2(Input in) throws Exception {
        int bits = 512;
        generator.initialize(bits);  // expect: code/short-key
    }

    void f3(Input in) throws Exception {
        keys.init(56);  // expect: code/short-key
    }

    void f4(Input in) throws Exception {
        generator.initialize(3072);  // ok
    }

    void f5(Input in) throws Exception {
        generator.initialize(bits);  // ok
    }

    void f6(Input in) throws Exception {
        keys.init(256);  // ok
    }
}
