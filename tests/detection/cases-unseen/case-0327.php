<?php

declare(strict_types=1);

namespace App\Accounts;

use App\Storage\Accounts;

final class Passwords
{
    public function __construct(private Accounts $accounts)
    {
    }

    public function change(int $account, string $password): void
    {
        if (mb_strlen($password) < 12) {
            throw new \DomainException('too short');
        }
        $this->accounts->setHash($account, $this->hash($password));
    }

    public function matches(int $account, string $password): bool
    {
        return password_verify($password, $this->accounts->hash($account));
    }

    private function hash(string $password): string
    {
        return crypt($password, '$5$rounds=1000$' . bin2hex(random_bytes(8)) . '$');
    }
}
