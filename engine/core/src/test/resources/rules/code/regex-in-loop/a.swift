func scan(_ list: [String]) throws {
    for x in list { use(try NSRegularExpression(pattern: "[0-9]+")) } // expect: code/regex-in-loop
    for x in list { let r = try NSRegularExpression(pattern: "a+b", options: []); use(r) } // expect: code/regex-in-loop
    while more() { use(try Regex("[a-z]+")) } // expect: code/regex-in-loop
    let digits = try NSRegularExpression(pattern: "[0-9]+") // ok
    for x in list { use(digits, x) } // ok
    for x in list { use(try NSRegularExpression(pattern: x)) } // ok: another one each time
}
