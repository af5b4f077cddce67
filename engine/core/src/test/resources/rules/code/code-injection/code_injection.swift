func a(_ req: Request) {
    let name = req.query["name"] ?? ""
    web.evaluateJavaScript("show('\(name)')", completionHandler: nil)  // expect: code/code-injection
}

func b(_ field: UITextField) {
    let text = field.text!
    context.evaluateScript("run(" + text + ")")  // expect: code/code-injection
}

func c() {
    let line = readLine()!
    let script = "alert(\"" + line + "\")"
    web.evaluateJavaScript(script)  // expect: code/code-injection
}

func d() {
    web.evaluateJavaScript("document.title", completionHandler: nil)  // ok
}

func e(_ field: UITextField) {
    let number = Int(field.text!) ?? 0
    web.evaluateJavaScript("scroll(\(number))")  // ok
}

func f(_ req: Request) {
    let name = req.query["name"] ?? ""
    web.callAsyncJavaScript("show(name)", arguments: ["name": name])  // ok
}
