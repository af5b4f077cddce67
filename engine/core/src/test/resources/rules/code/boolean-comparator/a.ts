users.sort((a, b) => a.age > b.age); // expect: code/boolean-comparator
const xs = users.toSorted((a, b) => a.age < b.age); // expect: code/boolean-comparator
users.sort(function (a, b) { return a.name >= b.name; }); // expect: code/boolean-comparator
users.sort((a, b) => a.age - b.age); // ok
users.sort((a, b) => (a.age > b.age ? 1 : -1)); // ok: not this weakness
users.filter((a) => a.age > 3); // ok
users.sort((a, b) => a.name.localeCompare(b.name)); // ok
