<?php

final class Consent
{
    private const NAME = 'session_token';

    public function remember(string $token): void
    {
        setcookie(self::NAME, $token, [
            'expires' => time() + 86400,
            'path' => '/',
            'httponly' => true,
            'samesite' => 'Lax',
            'secure' => true,
        ]);
    }

    public function current(): ?string
    {
        return $_COOKIE[self::NAME] ?? null;
    }
}
