function log(text: string) {
    const out = fs.createWriteStream(`/tmp/${process.pid}.log`);  // expect: code/insecure-temporary-file
    out.end(text);
}

function logAgain(folder: string, text: string) {
    const out = fs.createWriteStream(path.join(folder, 'shop.log'));  // ok
    out.end(text);
}
