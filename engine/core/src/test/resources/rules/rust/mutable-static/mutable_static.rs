static mut COUNT: u32 = 0;  // expect: rust/mutable-static
pub static mut NAMES: Vec<String> = Vec::new();  // expect: rust/mutable-static
pub(crate) static mut READY: bool = false;  // expect: rust/mutable-static
static COUNT2: AtomicU32 = AtomicU32::new(0);  // ok
static NAMES2: Mutex<Vec<String>> = Mutex::new(Vec::new());  // ok
const READY2: bool = false;  // ok
