function read(text: string) {
    const options = { dtdload: true, nonet: true };  // expect: code/xml-entities-switched-on
    return libxml.parseXml(text, options);
}

function values(text: string) {
    return new DOMParser2({ replaceEntities: true }).parse(text);  // expect: code/xml-entities-switched-on
}

function readAgain(text: string) {
    return libxml.parseXml(text, { dtdload: false, nonet: true });  // ok
}

function valuesAgain(text: string) {
    return new XMLParser({ ignoreAttributes: true }).parse(text);  // ok
}
