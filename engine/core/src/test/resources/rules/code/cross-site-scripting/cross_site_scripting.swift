func a(_ req: Request) {
    let name = req.query["name"] ?? ""
    web.loadHTMLString("<p>\(name)</p>", baseURL: nil)  // expect: code/cross-site-scripting
}

func b(_ name: String) {
    let page = "<h1>" + name + "</h1>"
    web.loadHTMLString(page, baseURL: nil)  // expect: code/cross-site-scripting
}

func c(_ req: Request) -> Response {
    let q = req.query["q"] ?? ""
    return Response(status: .ok, body: "<b>" + q + "</b>")  // expect: code/cross-site-scripting
}

func d() {
    web.loadHTMLString("<p>Hello</p>", baseURL: nil)  // ok
}

func e(_ count: Int) {
    web.loadHTMLString("<p>\(count)</p>", baseURL: nil)  // ok
}

func f(_ req: Request) {
    label.text = req.query["name"]  // ok
}
