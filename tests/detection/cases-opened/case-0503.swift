import Foundation

struct Ticket: Codable {
    let event: Int
    let secret: String
}

final class TicketOffice {
    private let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    private var source = SystemRandomNumberGenerator()

    func issue(event: Int) -> Ticket {
        let secret = String((0..<20).map { _ in alphabet.randomElement(using: &source)! })
        return Ticket(event: event, secret: secret)
    }
}
