function read(text: string) {
    return libxmljs.parseXmlString(text, { noent: true, nonet: true });  // expect: code/xml-external-entities
}

function load(text: string) {
    return Promise.resolve(text).then((t) => libxmljs.parseXml(t, { nonet: false, noent: true }));  // expect: code/xml-external-entities
}

function readAgain(text: string) {
    return libxmljs.parseXmlString(text, { noent: false, nonet: true });  // ok
}

function loadAgain(text: string) {
    return libxmljs.parseXml(text, { nonet: true });  // ok
}
