import Foundation

struct Ticket: Codable {
    let event: Int
    let secret: String
}

struct Minstd: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed % 2_147_483_647
    }

    mutating func next() -> UInt64 {
        state = state * 48_271 % 2_147_483_647
        return state << 33 ^ state
    }
}

final class TicketOffice {
    private let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    private var source = Minstd(seed: UInt64(Date().timeIntervalSince1970))

    func issue(event: Int) -> Ticket {
        let secret = String((0..<20).map { _ in alphabet.randomElement(using: &source)! })
        return Ticket(event: event, secret: secret)
    }
}
