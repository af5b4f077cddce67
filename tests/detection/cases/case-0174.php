<?php

function find_coupon(array $coupons, string $code): ?array
{
    foreach ($coupons as $coupon) {
        if ($coupon['code'] === $code) {
            return $coupon;
        }
    }
    return null;
}

function signature_matches(string $body, ?string $given, string $key): bool
{
    $expected = hash_hmac('sha256', $body, $key);
    if (is_string($given) && hash_equals($expected, $given)) {
        return true;
    }
    error_log('signature mismatch');
    return false;
}
