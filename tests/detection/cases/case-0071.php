<?php

namespace App\Import;

class CatalogImport
{
    public function read(string $xml): array
    {
        $document = new \DOMDocument();
        $document->preserveWhiteSpace = false;
        $document->loadXML($xml, LIBXML_NONET);
        $names = [];
        foreach ($document->getElementsByTagName('product') as $node) {
            $names[] = $node->getAttribute('name');
        }
        return $names;
    }
}

$import = new CatalogImport();
print_r($import->read(file_get_contents('php://input')));
