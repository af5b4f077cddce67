public class BillTests {
    [Fact] public void A() { Thread.Sleep(100); Assert.True(done); } // expect: code/sleep-in-test
    [Fact] public async Task B() { await Task.Delay(100); Assert.True(done); } // expect: code/sleep-in-test
    [Test] public void C() { Start(); Thread.Sleep(TimeSpan.FromSeconds(1)); Assert.That(done); } // expect: code/sleep-in-test
    [Fact] public void D() { while (!done) { Thread.Sleep(10); } Assert.True(done); } // ok: polls
    [Fact] public void E() { Assert.True(gate.WaitOne(1000)); } // ok
    public void Helper() { Thread.Sleep(100); } // ok: no test
}
