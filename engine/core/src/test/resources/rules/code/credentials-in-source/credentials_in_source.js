function f1() {
    const db = mysql.createConnection({ host: 'db', password: 's3cret-pw' });  // expect: code/credentials-in-source
}

function f2() {
    const s = new Sequelize('shop', 'shop', 's3cret-pw');  // expect: code/credentials-in-source
}

function f3() {
    const db = mysql.createConnection({ host: 'db', password: process.env.DB_PASSWORD });  // ok
}

function f4() {
    const form = { password: 'Passwort' };  // ok
}
