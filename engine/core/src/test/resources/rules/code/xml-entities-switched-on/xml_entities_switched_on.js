function f1() {
    const d = libxml.parseXml(text, { noent: true });  // expect: code/xml-entities-switched-on
}

function f2() {
    const d = libxml.parseXml(text, { noent: false });  // ok
}
