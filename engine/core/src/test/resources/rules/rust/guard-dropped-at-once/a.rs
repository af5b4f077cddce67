fn f(m: &Mutex<i32>, rw: &RwLock<i32>) {
    let _ = m.lock().unwrap(); // expect: rust/guard-dropped-at-once
    let _ = rw.write().unwrap(); // expect: rust/guard-dropped-at-once
    let _ = self.state.lock(); // expect: rust/guard-dropped-at-once
    let _guard = m.lock().unwrap(); // ok
    let _ = file.flush(); // ok
    let mut value = m.lock().unwrap(); // ok
    *value += 1;
}
