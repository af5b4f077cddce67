using System.Security.Cryptography; // Aes
class Sample {
    void F1() {
        var mac = new HMACSHA256(Encoding.UTF8.GetBytes("signing-secret"));  // expect: code/hard-coded-key
    }

    void F2() {
        aes.Key = Encoding.UTF8.GetBytes("0123456789abcdef");  // expect: code/hard-coded-key
    }

    void F3() {
        var e = aes.CreateEncryptor(Encoding.ASCII.GetBytes("0123456789abcdef"), iv);  // expect: code/hard-coded-key
    }

    void F4() {
        var mac = new HMACSHA256(settings.Key);  // ok
    }

    void F5() {
        aes.Key = Convert.FromBase64String(configuration["Key"]);  // ok
    }

    void F6() {
        aes.GenerateKey();  // ok
    }
}
