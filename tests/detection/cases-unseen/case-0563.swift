import Foundation
import Vapor

struct Spellchecker {
    func check(_ text: String, language: Int) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "echo \"\(text)\" | hunspell -l -d dictionary\(language)"]
        process.standardOutput = pipe
        try process.run()
        process.waitUntilExit()
        return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
}

func spellRoutes(_ app: Application) throws {
    app.get("spell") { request throws -> String in
        let text = try request.query.get(String.self, at: "text")
        return try Spellchecker().check(text, language: 1)
    }
}
