TEST(Bill, A) { sleep(1); EXPECT_TRUE(done()); } // expect: code/sleep-in-test
TEST(Bill, B) { std::this_thread::sleep_for(std::chrono::seconds(1)); EXPECT_TRUE(done()); } // expect: code/sleep-in-test
TEST_F(Bills, C) { start(); usleep(500); EXPECT_TRUE(done()); } // expect: code/sleep-in-test
TEST(Bill, D) { while (!done()) { usleep(10); } EXPECT_TRUE(done()); } // ok: polls
TEST(Bill, E) { EXPECT_TRUE(gate.wait_for(lock, limit)); } // ok
void helper() { sleep(1); } // ok: no test
