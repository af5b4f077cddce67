fn eight(a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32) -> i32 { // expect: code/many-parameters
    work(1);
    return 0;
}

fn nine(a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32, i: i32) -> i32 { // expect: code/many-parameters
    work(1);
    return 0;
}

fn twelve(a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32, h: i32, i: i32, j: i32, k: i32, l: i32) -> i32 { // expect: code/many-parameters
    work(1);
    return 0;
}

fn seven(a: i32, b: i32, c: i32, d: i32, e: i32, f: i32, g: i32) -> i32 { // ok
    work(1);
    return 0;
}

fn two(a: i32, b: i32) -> i32 { // ok
    work(1);
    return 0;
}

fn one(a: i32) -> i32 { // ok
    work(1);
    return 0;
}
