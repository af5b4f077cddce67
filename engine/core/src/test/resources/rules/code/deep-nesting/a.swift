func five(_ a: Int) -> Int { // expect: code/deep-nesting
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    if a == 5 {
                        work(1)
                    }
                }
            }
        }
    }
    return 0
}

func six(_ a: Int) -> Int { // expect: code/deep-nesting
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    if a == 5 {
                        if a == 6 {
                            work(1)
                        }
                    }
                }
            }
        }
    }
    return 0
}

func seven(_ a: Int) -> Int { // expect: code/deep-nesting
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    if a == 5 {
                        if a == 6 {
                            if a == 7 {
                                work(1)
                            }
                        }
                    }
                }
            }
        }
    }
    return 0
}

func four(_ a: Int) -> Int { // ok
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    work(1)
                }
            }
        }
    }
    return 0
}

func one(_ a: Int) -> Int { // ok
    if a == 1 {
        work(1)
    }
    return 0
}

func beside(_ a: Int) -> Int { // ok
    if a == 1 {
        if a == 2 {
            work(1)
        }
    }
    if a == 1 {
        if a == 2 {
            if a == 3 {
                work(1)
            }
        }
    }
    return 0
}
