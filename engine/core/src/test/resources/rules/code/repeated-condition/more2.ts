function kind(names: string[]) {
    if (names.includes('a')) {
        return 1;
    } else if (names.includes('b')) {  // ok: another word
        return 2;
    } else if (names.includes('a')) {  // expect: code/repeated-condition
        return 3;
    }
}
