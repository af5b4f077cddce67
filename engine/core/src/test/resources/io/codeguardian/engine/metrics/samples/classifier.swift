import Foundation

class Classifier {
    let limit: Int

    init(limit: Int) { // cyclomatic 1, cognitive 0, nesting 0, parameters 1
        self.limit = limit
    }

    func classify(start: Int, flag: Bool) -> Int { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
        var n = start
        if n > 0 && flag {
            for i in 0..<n {
                if i % 2 == 0 {
                    n -= 1
                } else {
                    n -= 2
                }
            }
        } else if n < 0 {
            n = -n
        } else {
            n = 1
        }
        while n > 10 || n < -10 {
            n /= 2
        }
        return n
    }
}

func choose(_ kind: Int) throws -> String { // cyclomatic 6, cognitive 5, nesting 2, parameters 1
    do {
        switch kind {
        case 1:
            return "one"
        case 2:
            return "two"
        case 3:
            return kind > 2 ? "three" : "never"
        default:
            return "many"
        }
    } catch {
        return try choose(kind + 1)
    }
}

func each(items: [Int]) { // cyclomatic 2, cognitive 2, nesting 2, parameters 1
    items.forEach { item in
        if item > 0 {
            print(item)
        }
    }
}
