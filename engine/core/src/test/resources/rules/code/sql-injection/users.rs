#[get("/users")]
async fn find(name: web::Query<String>, conn: Connection) -> String {
    let sql = format!("SELECT * FROM users WHERE name = '{}'", name);
    conn.execute(&sql); // expect: code/sql-injection
    conn.execute("SELECT * FROM users WHERE name = $1", &[&name]); // ok: bound
    let id: i32 = name.parse().unwrap();
    conn.execute(&format!("SELECT * FROM users WHERE id = {}", id)); // ok: a number
    String::new()
}
