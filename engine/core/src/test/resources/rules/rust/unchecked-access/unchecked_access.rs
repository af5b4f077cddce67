fn f1() {
    let x = unsafe { *list.get_unchecked(i) };  // expect: rust/unchecked-access
}

fn f2() {
    let s = unsafe { std::str::from_utf8_unchecked(bytes) };  // expect: rust/unchecked-access
}

fn f3() {
    let v = unsafe { slice::from_raw_parts(p, n) };  // expect: rust/unchecked-access
}

fn f4() {
    let x = list.get(i);  // ok
}

fn f5() {
    let s = std::str::from_utf8(bytes)?;  // ok
}

fn f6() {
    // SAFETY: i is smaller than the length, see above
    let x = unsafe { *list.get_unchecked(i) };  // ok
}

fn f7(file: &File) -> io::Result<()> {
    file.set_len(10)  // ok: the length of a file
}
