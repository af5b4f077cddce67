function save(file: string, text: string) {
    fs.writeFileSync(file, text, { mode: 0o666 });  // expect: code/world-writable-file
}

function saveAgain(file: string, text: string) {
    fs.writeFileSync(file, text, { mode: 0o640 });  // ok
}
