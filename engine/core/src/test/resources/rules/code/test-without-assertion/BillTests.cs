public class BillTests {
    // expect below: code/test-without-assertion
    [Fact]
    public void Sums() { new Bill().Total(); }
    // expect below: code/test-without-assertion
    [Test]
    public void Sends() { var b = new Bill(); b.Send(); }
    // expect below: code/test-without-assertion
    [TestMethod]
    public void Rounds() { new Bill(1).Round(); }
    [Fact]
    public void Good() { Assert.Equal(3, new Bill().Total()); } // ok
    [Fact]
    public void Fluent() { new Bill().Total().Should().Be(3); } // ok
    [Fact]
    public async Task Throws() { await Assert.ThrowsAsync<E>(() => bill.Send()); } // ok
}
