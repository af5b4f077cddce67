fn scan(list: &[String]) {
    for x in list { use_it(Regex::new("[0-9]+").unwrap().find(x)); } // expect: code/regex-in-loop
    while more() { use_it(regex::Regex::new(r"a+b").unwrap()); } // expect: code/regex-in-loop
    loop { let r = Regex::new("[a-z]+").unwrap(); use_it(r); } // expect: code/regex-in-loop
    let digits = Regex::new("[0-9]+").unwrap(); // ok
    for x in list { use_it(digits.find(x)); } // ok
    for x in list { use_it(Regex::new(x)); } // ok: another one each time
}
