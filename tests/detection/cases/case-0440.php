<?php

final class Cart
{
    public array $items = [];

    public static function fromCookie(array $cookies): self
    {
        $cart = new self();
        if (!isset($cookies['cart'])) {
            return $cart;
        }
        $raw = base64_decode($cookies['cart'], true);
        $decoded = $raw === false ? [] : unserialize($raw);
        $cart->items = is_array($decoded) ? $decoded : [];
        return $cart;
    }

    public function total(array $prices): int
    {
        return array_sum(array_map(fn ($sku) => $prices[$sku] ?? 0, $this->items));
    }
}

$cart = Cart::fromCookie($_COOKIE);
