fn f1() {
    let r = reqwest::get("http://api.example.org/orders").await?;  // expect: code/cleartext-transport
}

fn f2() {
    let r = client.post("http://api.example.org/orders").send().await?;  // expect: code/cleartext-transport
}

fn f3() {
    let r = client.get("http://api.example.org/orders").send().await?;  // expect: code/cleartext-transport
}

fn f4() {
    let r = reqwest::get("https://api.example.org/orders").await?;  // ok
}

fn f5() {
    let r = client.get("http://localhost:8080/orders").send().await?;  // ok
}

fn f6() {
    let r = map.get("orders");  // ok
}
