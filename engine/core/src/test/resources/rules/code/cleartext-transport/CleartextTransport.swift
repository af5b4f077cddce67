func f1() {
    let u = URL(string: "http://api.example.org/orders")!  // expect: code/cleartext-transport
}

func f2() {
    let u = URL(string: "ftp://files.example.org/orders")  // expect: code/cleartext-transport
}

func f3() {
    let u = URL(string: "ws://api.example.org/live")  // expect: code/cleartext-transport
}

func f4() {
    let u = URL(string: "https://api.example.org/orders")!  // ok
}

func f5() {
    let u = URL(string: "http://localhost:8080/orders")  // ok
}

func f6() {
    let u = URL(string: address)  // ok
}
