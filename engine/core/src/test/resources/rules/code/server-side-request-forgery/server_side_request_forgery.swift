func a(_ req: Request) async throws {
    let address = req.query["address"] ?? ""
    _ = try await req.client.get(URI(string: address))  // expect: code/server-side-request-forgery
}

func b(_ req: Request) async throws {
    let host = req.parameters.get("host")!
    _ = try await req.client.post(URI(string: "http://\(host)/hook"))  // expect: code/server-side-request-forgery
}

func c(_ req: Request) async throws {
    guard let to = req.query["to"] else { return }
    _ = try await req.client.get(to)  // expect: code/server-side-request-forgery
}

func d(_ req: Request) async throws {
    let id = req.parameters.get("id")!
    _ = try await req.client.get(URI(string: "https://api.example.org/items/\(id)"))  // ok
}

func e(_ req: Request) async throws {
    _ = try await req.client.get("https://api.example.org/items")  // ok
}

func f(_ req: Request) async throws {
    let number = Int(req.query["number"] ?? "1") ?? 1
    _ = try await req.client.get(URI(string: "https://example.org/\(number)"))  // ok
}
