<?php
function begin() {
    libxml_disable_entity_loader(false);  // expect: code/xml-entities-switched-on
}

function document(string $text) {
    $document = new DOMDocument();
    $document->substituteEntities = true;  // expect: code/xml-entities-switched-on
    $document->loadXML($text);
}

function beginAgain() {
    libxml_disable_entity_loader(true);  // ok
}

function documentAgain(string $text) {
    $document = new DOMDocument();
    $document->formatOutput = true;  // ok
    simplexml_load_string($text, 'SimpleXMLElement', LIBXML_NOCDATA);
}
