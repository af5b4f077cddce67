func a(_ req: Request) async throws {
    let name = req.query["name"] ?? ""
    let text = "SELECT * FROM users WHERE name = '\(name)'"
    sqlite3_exec(db, text, nil, nil, nil)  // expect: code/sql-injection
}

func b(_ req: Request) throws {
    let id = req.parameters.get("id")!
    try db.execute(sql: "DELETE FROM users WHERE id = " + id)  // expect: code/sql-injection
}

func c(_ field: UITextField) {
    let query = String(format: "SELECT * FROM notes WHERE title = '%@'", field.text!)
    sqlite3_prepare_v2(db, query, -1, &statement, nil)  // expect: code/sql-injection
}

func d(_ req: Request) throws {
    let id = Int(req.parameters.get("id")!) ?? 0
    try db.execute(sql: "DELETE FROM users WHERE id = \(id)")  // ok
}

func e(_ req: Request) throws {
    let name = req.query["name"] ?? ""
    try db.execute(sql: "DELETE FROM users WHERE name = ?", arguments: [name])  // ok
}

func f() {
    sqlite3_exec(db, "VACUUM", nil, nil, nil)  // ok
}
