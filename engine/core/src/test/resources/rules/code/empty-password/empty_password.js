function f1() {
    const db = mysql.createConnection({ user: 'root', password: '' });  // expect: code/empty-password
}

function f2() {
    const form = { password: '' };  // ok
}
