function name(user: User | null) {
    if (user != null || user.name.length > 3) return user;  // expect: code/inverted-null-check
    return user === undefined && user.id > 3;  // expect: code/inverted-null-check
}

function nameAgain(user: User | null, other: User) {
    return user === null && other.id > 3;  // ok: another variable
}
