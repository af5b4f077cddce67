app.get('/users', async (req, res) => {
    const name = req.query.name;
    await db.query(`SELECT * FROM users WHERE name = '${name}'`); // expect: code/sql-injection
    await db.query('SELECT * FROM users WHERE name = $1', [name]); // ok: bound
    const sql = "UPDATE users SET seen = now() WHERE id = " + req.params.id;
    pool.query(sql, (e, rows) => res.json(rows)); // expect: code/sql-injection
    await db.query(`SELECT * FROM users WHERE id = ${Number(req.params.id)}`); // ok: a number
    await db.query(`SELECT * FROM ${USERS} LIMIT 10`); // ok: a constant
});
function byCaller(city: string, limit: number) {
    return db.query("select * from users where city = '" + city + "'"); // expect: code/sql-injection
}
function page(limit: number) {
    return db.query("select * from users limit " + limit); // ok: a number
}
