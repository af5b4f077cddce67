function f1() {
    Object.assign(user, req.body);  // expect: code/mass-assignment
}

function f2() {
    const user = new User(req.body);  // expect: code/mass-assignment
}

function f3() {
    user.name = req.body.name;  // ok
}

function f4() {
    const user = new User({ name: req.body.name });  // ok
}
