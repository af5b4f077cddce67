<?php
function f1() {
    $doc->loadXML($text, LIBXML_NOENT);  // expect: code/xml-entities-switched-on
}

function f2() {
    $doc->loadXML($text, LIBXML_NONET);  // ok
}
