func f0() {
    let o = NSKeyedUnarchiver.unarchiveObject(with: data)  // expect: swift/unrestricted-unarchiving
}

func f1() {
    let o = try? NSKeyedUnarchiver.unarchiveTopLevelObjectWithData(data)  // expect: swift/unrestricted-unarchiving
}

func f2() {
    coder.requiresSecureCoding = false  // expect: swift/unrestricted-unarchiving
}

func f3() {
    let o = try? NSKeyedUnarchiver.unarchivedObject(ofClass: Note.self, from: data)  // ok
}

func f4() {
    let o = try? JSONDecoder().decode(Note.self, from: data)  // ok
}

func f5() {
    coder.requiresSecureCoding = true  // ok
}

