class Sample {
    void F1() {
        var random = new Random(42);  // expect: code/fixed-seed
        var token = random.Next();
    }

    void F2() {
        var random = new Random(Environment.TickCount);  // expect: code/fixed-seed
        var password = Make(random);
    }

    void F3() {
        var random = new Random((int)DateTime.Now.Ticks);  // expect: code/fixed-seed
        var otp = random.Next(9999);
    }

    void F4() {
        var random = new Random(42);
        Shuffle(cards, random);  // ok
    }

    void F5() {
        var token = RandomNumberGenerator.GetInt32(9999);  // ok
    }

    void F6() {
        var random = new Random(seed);
        var token = random.Next();  // ok
    }
}
