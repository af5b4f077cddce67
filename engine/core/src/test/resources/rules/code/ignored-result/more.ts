function label(name: string, parts: string[]) {
    name.toUpperCase();  // expect: code/ignored-result
    return name + parts;
}
