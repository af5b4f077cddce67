#[get("/orders")]
async fn find(city: web::Query<String>, conn: Connection) -> String {
    let mut sql = String::from("SELECT * FROM orders WHERE city = '");
    sql.push_str(&city);
    conn.execute(&sql); // expect: code/sql-injection
    conn.query(&format!("DELETE FROM orders WHERE city = '{}'", city)); // expect: code/sql-injection
    let fixed = "Rome";
    conn.execute(&format!("SELECT * FROM orders WHERE city = '{}'", fixed)); // ok: a constant
    String::new()
}
