<?php

declare(strict_types=1);

namespace App\Basket;

final class BasketCookie
{
    private const NAME = 'basket';

    /** @return array<int, int> */
    public function read(array $cookies): array
    {
        $raw = base64_decode($cookies[self::NAME] ?? '', true);
        if ($raw === false || $raw === '') {
            return [];
        }
        $items = $this->decode($raw);
        return is_array($items) ? array_filter($items, 'is_int') : [];
    }

    private function decode(string $raw): mixed
    {
        return unserialize($raw);
    }
}

$items = (new BasketCookie())->read($_COOKIE);
echo count($items);
