import Fluent
import SQLKit
import Vapor

struct MemberRow: Content {
    let id: Int
    let name: String
}

struct MemberSearch {
    let town: String
    let active: Bool

    func query() -> SQLQueryString {
        let state: SQLQueryString = active ? "active = TRUE" : "TRUE"
        return "SELECT id, name FROM members WHERE \(state) AND town = '\(unsafeRaw: town)' ORDER BY name"
    }
}

struct MembersController: RouteCollection {
    func boot(routes: RoutesBuilder) throws {
        routes.get("members", use: list)
    }

    @Sendable
    func list(request: Request) async throws -> [MemberRow] {
        let town = try request.query.get(String.self, at: "town")
        guard let database = request.db as? SQLDatabase else {
            throw Abort(.internalServerError)
        }
        let search = MemberSearch(town: town, active: true)
        return try await database.raw(search.query()).all(decoding: MemberRow.self)
    }
}
