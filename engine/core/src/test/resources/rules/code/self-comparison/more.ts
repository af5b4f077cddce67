function byAge(a: User, b: User) {
    return b.age < b.age ? -1 : 1;  // expect: code/self-comparison
}

function byAgeAgain(a: User, b: User) {
    if (a.age !== a.age) return 0;  // ok: recognises NaN
    return a.next() === a.next() ? 0 : 1;  // ok: each call may answer differently
}
