fn f1() {
    let x: u32 = unsafe { std::mem::transmute(bytes) };  // expect: rust/unchecked-transmute
}

fn f2() {
    let x: Order = unsafe { mem::zeroed() };  // expect: rust/unchecked-transmute
}

fn f3() {
    let x: bool = unsafe { transmute::<u8, bool>(2) };  // expect: rust/unchecked-transmute
}

fn f4() {
    let x = u32::from_ne_bytes(bytes);  // ok
}

fn f5() {
    let x = Order::default();  // ok
}

fn f6() {
    let x = byte as u32;  // ok
}
