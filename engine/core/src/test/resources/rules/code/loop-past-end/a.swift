func sum(_ a: [Int], _ b: [Int]) {
    for i in 0...a.count { use(a[i]) } // expect: code/loop-past-end
    for i in 0...b.count { use(b[i]) } // expect: code/loop-past-end
    for j in 1...a.count { let x = a[j]; use(x) } // expect: code/loop-past-end
    for i in 0..<a.count { use(a[i]) } // ok
    for i in 0...a.count { use(i) } // ok
    for i in 1...a.count { use(a[i - 1]) } // ok
}
