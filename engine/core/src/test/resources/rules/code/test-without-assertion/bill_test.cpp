TEST(Bill, Sums) { Bill().total(); } // expect: code/test-without-assertion
TEST_F(BillFixture, Sends) { bill.send(); } // expect: code/test-without-assertion
TEST(Bill, Rounds) { Bill b(1); b.round(); } // expect: code/test-without-assertion
TEST(Bill, Good) { EXPECT_EQ(3, Bill().total()); } // ok
TEST(Bill, Asserts) { ASSERT_TRUE(Bill().open()); } // ok
void helper() { Bill().total(); } // ok: no test
