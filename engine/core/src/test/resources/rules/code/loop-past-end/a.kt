fun sum(a: IntArray, b: String) {
    for (i in 0..a.size) { use(a[i]) } // expect: code/loop-past-end
    for (i in 0..b.length) { use(b[i]) } // expect: code/loop-past-end
    for (j in 1..a.size) { use(a[j]) } // expect: code/loop-past-end
    for (i in 0 until a.size) { use(a[i]) } // ok
    for (i in 0..a.size) { use(i) } // ok
    for (i in 1..a.size) { use(a[i - 1]) } // ok
    for (i in 0..a.size - 1) { use(a[i]) } // ok
}
