<?php

declare(strict_types=1);

namespace App\Import;

use DOMDocument;
use RuntimeException;

final class StockImport
{
    private const OPTIONS = LIBXML_NOENT | LIBXML_DTDLOAD | LIBXML_NOBLANKS;

    /** @return array<string, int> */
    public function read(string $xml): array
    {
        $document = new DOMDocument();
        if (!$document->loadXML($xml, self::OPTIONS)) {
            throw new RuntimeException('not readable');
        }
        $stock = [];
        foreach ($document->getElementsByTagName('item') as $item) {
            $stock[$item->getAttribute('sku')] = (int) $item->textContent;
        }
        return $stock;
    }
}

$stock = (new StockImport())->read((string) file_get_contents('php://input'));
echo json_encode(array_keys($stock));
