func a(_ req: Request) -> Response {
    return req.redirect(to: req.query["to"]!)  // expect: code/open-redirect
}

func b(_ req: Request) -> Response {
    let next = req.parameters.get("next")!
    return req.redirect(to: next)  // expect: code/open-redirect
}

func c(_ req: Request) -> Response {
    let host = req.query["host"] ?? ""
    return req.redirect(to: "https://" + host)  // expect: code/open-redirect
}

func d(_ req: Request) -> Response {
    return req.redirect(to: "/login")  // ok
}

func e(_ req: Request) -> Response {
    let id = req.parameters.get("id")!
    return req.redirect(to: "/items/\(id)")  // ok
}

func f(_ req: Request) -> Response {
    let page = Int(req.query["page"] ?? "1") ?? 1
    return req.redirect(to: "/list?page=\(page)")  // ok
}
