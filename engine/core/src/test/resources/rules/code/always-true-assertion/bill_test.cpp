TEST(Bill, A) { EXPECT_TRUE(true); } // expect: code/always-true-assertion
TEST(Bill, B) { EXPECT_EQ(bill.total, bill.total); } // expect: code/always-true-assertion
TEST(Bill, C) { ASSERT_EQ(total, total); } // expect: code/always-true-assertion
TEST(Bill, D) { EXPECT_TRUE(bill.open); } // ok
TEST(Bill, E) { EXPECT_EQ(3, bill.total); } // ok
TEST(Bill, F) { EXPECT_EQ(next(), next()); } // ok: each call may answer anew
