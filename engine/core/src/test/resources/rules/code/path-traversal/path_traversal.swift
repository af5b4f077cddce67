func a(_ req: Request) throws -> String {
    let name = req.query["name"] ?? ""
    return try String(contentsOfFile: "/srv/files/" + name)  // expect: code/path-traversal
}

func b(_ req: Request) throws {
    let name = req.parameters.get("name")!
    try FileManager.default.removeItem(atPath: "/srv/\(name)")  // expect: code/path-traversal
}

func c(_ req: Request) -> Data? {
    guard let name = req.query["name"] else { return nil }
    let path = base + "/" + name
    return FileManager.default.contents(atPath: path)  // expect: code/path-traversal
}

func d(_ req: Request) throws -> String {
    let name = URL(fileURLWithPath: req.query["name"] ?? "").lastPathComponent
    return try String(contentsOfFile: "/srv/files/" + name)  // ok
}

func e() throws -> String {
    return try String(contentsOfFile: "/etc/app.conf")  // ok
}

func f(_ req: Request) -> String? {
    let id = Int(req.query["id"] ?? "0") ?? 0
    return try? String(contentsOfFile: "/srv/files/\(id).txt")  // ok
}
