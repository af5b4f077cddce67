class A {
    void B() {
        Use(bills.FirstOrDefault(b => b.Open).Total); // expect: code/absent-value-used
        Use(bills.SingleOrDefault().Total); // expect: code/absent-value-used
        Use(bills.Where(b => b.Open).LastOrDefault().Name); // expect: code/absent-value-used
        Use(bills.First(b => b.Open).Total); // ok
        Use(bills.FirstOrDefault(b => b.Open)?.Total); // ok
        Use(bills.FirstOrDefault(b => b.Open)); // ok
    }
}
