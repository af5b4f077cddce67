class Sample {
    void F1() {
        await TryUpdateModelAsync(user);  // expect: code/mass-assignment
    }

    void F2() {
        await TryUpdateModelAsync(user, "", u => u.Name);  // ok
    }
}
