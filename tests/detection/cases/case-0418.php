<?php

final class PriceList
{
    private array $prices = [];

    public function load(string $path): void
    {
        $handle = fopen($path, 'rb');
        if ($handle === false) {
            return;
        }
        while (($row = fgetcsv($handle)) !== false) {
            $this->prices[$row[0]] = (float) $row[1];
        }
        fclose($handle);
    }

    public function find(string $sku): ?Price
    {
        return isset($this->prices[$sku]) ? new Price($sku, $this->prices[$sku]) : null;
    }

    public function label(string $sku): string
    {
        $price = $this->find($sku);
        return $price?->format() ?? '-';
    }
}
