<?php

declare(strict_types=1);

namespace App\Session;

final class RememberCookie
{
    private const OPTIONS = [
        'path' => '/',
        'secure' => true,
        'httponly' => true,
        'samesite' => 'Lax',
    ];

    public function grant(string $token, int $days): void
    {
        $this->send($token, time() + $days * 86400);
    }

    public function revoke(): void
    {
        $this->send('', 1);
    }

    private function send(string $value, int $expires): void
    {
        setcookie('remember', $value, ['expires' => $expires] + self::OPTIONS);
    }
}
