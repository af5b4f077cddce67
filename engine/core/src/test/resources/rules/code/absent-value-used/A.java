class A {
    Bill a = bills.stream().filter(Bill::open).findFirst().get(); // expect: code/absent-value-used
    Bill b = bills.stream().findAny().get(); // expect: code/absent-value-used
    Bill c = bills.stream().max(byDate).get(); // expect: code/absent-value-used
    Bill d = bills.stream().findFirst().orElseThrow(); // ok
    Bill e = map.get(key).get(); // ok
    Optional<Bill> f = bills.stream().findFirst(); // ok
}
