fun drop(list: MutableList<Int>) {
    for (x in list) { if (x < 0) list.remove(x) } // expect: code/modified-while-iterated
    for (x in names) { names.add(x.next) } // expect: code/modified-while-iterated
    for (x in rows) {
        work(x)
        rows.clear() // expect: code/modified-while-iterated
    }
    for (x in list.toList()) { list.remove(x) } // ok
    for (x in list) { other.add(x) } // ok
    for (x in list) { if (x < 0) { list.remove(x); break } } // ok
}
