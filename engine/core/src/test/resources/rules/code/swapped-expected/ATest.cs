class ATest {
    [Fact]
    public void F() {
        Assert.Equal(a.Size(), 3); // expect: code/swapped-expected
        Assert.Equal(Name(), "x"); // expect: code/swapped-expected
        Assert.AreEqual(a.Size(), 3); // expect: code/swapped-expected
        Assert.Equal(3, a.Size()); // ok
        Assert.Equal(a.Size(), b.Size()); // ok
        Assert.True(a.IsOpen()); // ok
    }
}
