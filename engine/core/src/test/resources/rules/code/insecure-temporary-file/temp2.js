function f1() {
    fs.writeFileSync('/tmp/report.txt', text);  // expect: code/insecure-temporary-file
}

function f2() {
    fs.writeFileSync(path.join(fs.mkdtempSync(prefix), 'report.txt'), text);  // ok
}
