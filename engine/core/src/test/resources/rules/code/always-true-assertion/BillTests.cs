public class BillTests {
    [Fact] public void A() { Assert.True(true); } // expect: code/always-true-assertion
    [Fact] public void B() { Assert.Equal(bill.Total, bill.Total); } // expect: code/always-true-assertion
    [Test] public void C() { Assert.AreEqual(total, total); } // expect: code/always-true-assertion
    [Fact] public void D() { Assert.True(bill.Open); } // ok
    [Fact] public void E() { Assert.Equal(3, bill.Total); } // ok
    [Fact] public void F() { Assert.Equal(Next(), Next()); } // ok: each call may answer anew
}
