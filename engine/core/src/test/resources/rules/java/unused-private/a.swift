class A {
    private func old() { work() } // expect: java/unused-private
    private func older(_ a: Int) -> Int { return a } // expect: java/unused-private
    private static func oldest() { work() } // expect: java/unused-private
    private func used() { work() } // ok
    func open() { used() } // ok
    @objc private func tapped() { work() } // ok: called by the system
}
