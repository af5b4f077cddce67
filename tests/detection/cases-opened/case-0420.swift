import Foundation

struct Station: Decodable {
    let id: String
    let name: String
    let platforms: Int
}

final class Timetable {
    private var stations: [String: Station] = [:]

    func load(_ data: Data) throws {
        for station in try JSONDecoder().decode([Station].self, from: data) {
            stations[station.id] = station
        }
    }

    func platform(at id: String, train: Int) -> Int {
        let station = stations[id]
        let count = max(station!.platforms, 1)
        return train % count + 1
    }

    func names() -> [String] {
        stations.values.map(\.name).sorted()
    }
}
