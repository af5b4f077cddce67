func eight(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int, _ g: Int, _ h: Int) -> Int { // expect: code/many-parameters
    work(1)
    return 0
}

func nine(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int, _ g: Int, _ h: Int, _ i: Int) -> Int { // expect: code/many-parameters
    work(1)
    return 0
}

func twelve(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int, _ g: Int, _ h: Int, _ i: Int, _ j: Int, _ k: Int, _ l: Int) -> Int { // expect: code/many-parameters
    work(1)
    return 0
}

func seven(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int, _ f: Int, _ g: Int) -> Int { // ok
    work(1)
    return 0
}

func two(_ a: Int, _ b: Int) -> Int { // ok
    work(1)
    return 0
}

func one(_ a: Int) -> Int { // ok
    work(1)
    return 0
}
