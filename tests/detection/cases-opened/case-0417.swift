import Foundation
import Vapor

struct Attachments {
    let root: URL

    func url(for name: String) -> URL? {
        let wanted = root.appendingPathComponent(name).standardizedFileURL
        return wanted.path.hasPrefix(root.path + "/") ? wanted : nil
    }
}

func attachmentRoutes(_ app: Application, attachments: Attachments) throws {
    app.get("attachment") { request async throws -> Response in
        let name = try request.query.get(String.self, at: "name")
        guard let url = attachments.url(for: name) else {
            throw Abort(.badRequest)
        }
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw Abort(.notFound)
        }
        let headers: HTTPHeaders = ["Content-Type": "application/octet-stream"]
        return Response(status: .ok, headers: headers, body: .init(data: data))
    }
}
