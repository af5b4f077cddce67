func a(_ req: Request) throws {
    let host = req.query["host"] ?? ""
    let task = Process()
    task.launchPath = "/bin/sh"
    task.arguments = ["-c", "ping " + host]  // expect: code/command-injection
    task.launch()
}

func b() {
    let line = readLine()!
    let task = Process()
    task.executableURL = URL(fileURLWithPath: "/bin/bash")
    task.arguments = ["-c", "grep \(line) notes.txt"]  // expect: code/command-injection
    try? task.run()
}

func c(_ req: Request) throws {
    let program = req.parameters.get("program")!
    let task = Process()
    task.launchPath = program  // expect: code/command-injection
    task.launch()
}

func d(_ req: Request) throws {
    let host = req.query["host"] ?? ""
    let task = Process()
    task.launchPath = "/sbin/ping"
    task.arguments = ["-n", host]  // ok
    task.launch()
}

func e() {
    let task = Process()
    task.launchPath = "/bin/sh"
    task.arguments = ["-c", "ls /srv"]  // ok
    task.launch()
}

func f(_ req: Request) throws {
    let count = Int(req.query["count"] ?? "1") ?? 1
    let task = Process()
    task.launchPath = "/bin/sh"
    task.arguments = ["-c", "head -n \(count) log"]  // ok
}
