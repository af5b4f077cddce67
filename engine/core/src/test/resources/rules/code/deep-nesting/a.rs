fn five(a: i32) -> i32 { // expect: code/deep-nesting
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    if a == 5 {
                        work(1);
                    }
                }
            }
        }
    }
    return 0;
}

fn six(a: i32) -> i32 { // expect: code/deep-nesting
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    if a == 5 {
                        if a == 6 {
                            work(1);
                        }
                    }
                }
            }
        }
    }
    return 0;
}

fn seven(a: i32) -> i32 { // expect: code/deep-nesting
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    if a == 5 {
                        if a == 6 {
                            if a == 7 {
                                work(1);
                            }
                        }
                    }
                }
            }
        }
    }
    return 0;
}

fn four(a: i32) -> i32 { // ok
    if a == 1 {
        if a == 2 {
            if a == 3 {
                if a == 4 {
                    work(1);
                }
            }
        }
    }
    return 0;
}

fn one(a: i32) -> i32 { // ok
    if a == 1 {
        work(1);
    }
    return 0;
}

fn beside(a: i32) -> i32 { // ok
    if a == 1 {
        if a == 2 {
            work(1);
        }
    }
    if a == 1 {
        if a == 2 {
            if a == 3 {
                work(1);
            }
        }
    }
    return 0;
}
