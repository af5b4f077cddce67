import CryptoKit
import Foundation

struct UploadReceipt: Codable {
    let name: String
    let digest: String
}

enum Receipts {
    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    static func sign(_ data: Data) -> String {
        hex(SHA256.hash(data: data))
    }

    static func receipt(name: String, data: Data) -> UploadReceipt {
        UploadReceipt(name: name, digest: sign(data))
    }

    static func confirms(_ receipt: UploadReceipt, data: Data) -> Bool {
        receipt.digest == sign(data)
    }
}
