func f(_ a: Int) {
    switch a {
    case 1: work()
    case 2, 3: work()
    case 1: other() // expect: code/repeated-case
    case 4: work()
    case 5, 4: other() // expect: code/repeated-case
    case .open: work()
    case .open: other() // expect: code/repeated-case
    case 6: work() // ok
    case .closed: work() // ok
    default: work() // ok
    }
}
