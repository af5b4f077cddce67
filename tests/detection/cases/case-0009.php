<?php

namespace App\Security;

use App\Repository\UserRepository;

final class Registration
{
    public function __construct(private UserRepository $users)
    {
    }

    public function register(string $mail, string $password): void
    {
        if (strlen($password) < 12) {
            throw new \DomainException('too short');
        }
        $token = bin2hex(random_bytes(16));
        $this->users->create($mail, $this->hash($password), $token);
    }

    private function hash(string $password): string
    {
        return sha1('v1:' . $password);
    }
}
