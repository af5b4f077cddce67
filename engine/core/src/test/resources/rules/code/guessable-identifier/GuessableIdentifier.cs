class Sample {
    void F1() {
        var resetToken = user + DateTime.Now.Ticks.ToString();  // expect: code/guessable-identifier
    }

    void F2() {
        var sessionId = DateTime.UtcNow.ToString("o");  // expect: code/guessable-identifier
    }

    void F3() {
        var apiKey = Hash(Environment.TickCount.ToString());  // expect: code/guessable-identifier
    }

    void F4() {
        var resetToken = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));  // ok
    }

    void F5() {
        var stamp = DateTime.Now.ToString();  // ok
    }

    void F6() {
        var tokenCreated = DateTime.UtcNow.ToString("o");  // ok
    }
}
