func f1() {
    let url = "https://api.example.org/login?password=\(password)"  // expect: code/password-in-url
}

func f2() {
    let url = "https://api.example.org/login?user=\(user)"  // ok
}
