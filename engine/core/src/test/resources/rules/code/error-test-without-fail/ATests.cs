public class ATests {
    [Fact] public void A() { try { Pay(-1); } catch (PayException e) { Assert.Equal("negative", e.Message); } } // expect: code/error-test-without-fail
    [Test] public void B() { try { Pay(-1); } catch (PayException e) { Assert.That(e.Message, Is.EqualTo("negative")); } } // expect: code/error-test-without-fail
    [Fact] public void C() {
        try {
            Pay(-1);
        } catch (PayException e) { // expect: code/error-test-without-fail
            Assert.True(e.Fatal);
        }
    }
    [Fact] public void D() { try { Pay(-1); Assert.Fail(); } catch (PayException e) { Assert.True(e.Fatal); } } // ok
    [Fact] public void E() { try { Pay(1); } catch (PayException e) { Assert.Null(e); } Assert.True(Paid()); } // ok
    [Fact] public void F() { Assert.Throws<PayException>(() => Pay(-1)); } // ok
}
