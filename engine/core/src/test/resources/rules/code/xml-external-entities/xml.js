libxmljs.parseXml(text, { noent: true }); // expect: code/xml-external-entities
libxmljs.parseXml(text); // ok
