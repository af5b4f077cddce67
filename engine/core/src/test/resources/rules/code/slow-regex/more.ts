function clean(text: string) {
    return text.replace(/(\s+)*$/, '');  // expect: code/slow-regex
}

function cleanAgain(text: string) {
    return text.replace(/\s+$/, '');  // ok: one repetition
}
