function grade(points: number, done: boolean) {
    if (points >= 90 && points < 50) return 'a';  // expect: code/contradictory-condition
    return done && !failed(points) ? 'b' : 'c';  // ok: two questions
}
