use std::process::Command;
const C: &str = "k";
static mut S: i32 = 3;
#[get("/x")]
pub fn f(a: String, b: i32) -> i32 {
  let h = md5::compute(a);
  let mut k: String = format!("a {} {}", b, a.len());
  k += "q";
  x.y.z = 5;
  let o = Foo::new("x");
  obj.bar(1)?.baz::<i32>().await;
  let st = Foo { a: 1, danger: true };
  if a == "x" && b > 3 { return 1; } else if let Some(q) = b { k = "3".into(); } else { panic!("x"); }
  for i in 0..10 { println!("{}", i); }
  while true { break; }
  loop { continue; }
  let r = match x { 1 => "a", _ => "b" };
  let l = |z: i32| z * 2;
  arr[0] = a[1] as u8;
  unsafe { std::mem::transmute::<A, B>(x); *p = 3; }
  let t = if b > 1 { "x" } else { "y" };
  let s = r#"raw "x""#;
  let c = Client::builder().danger_accept_invalid_certs(true).build().unwrap();
  let (p, q) = (1, 2);
  b
}
impl A { unsafe fn g(&self) {} }
