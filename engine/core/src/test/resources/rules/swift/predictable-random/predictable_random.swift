func f0() {
    let a = rand()  // expect: swift/predictable-random
}

func f1() {
    let b = drand48()  // expect: swift/predictable-random
}

func f2() {
    srand(42)  // expect: swift/predictable-random
}

func f3() {
    let a = Int.random(in: 0..<10)  // ok
}

func f4() {
    let b = arc4random_uniform(10)  // ok
}

func f5() {
    let c = generator.random()  // ok
}

