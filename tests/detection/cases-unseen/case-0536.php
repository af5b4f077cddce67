<?php

declare(strict_types=1);

namespace App\Accounts;

use App\Storage\Resets;

final class ResetLinks
{
    public function __construct(private Resets $resets, private string $base)
    {
    }

    public function create(int $account): string
    {
        $token = $this->token();
        $this->resets->add($account, hash('sha256', $token), time() + 3600);
        return $this->base . '/reset?token=' . $token;
    }

    private function token(): string
    {
        $token = '';
        for ($i = 0; $i < 32; $i++) {
            $token .= dechex(mt_rand(0, 15));
        }
        return $token;
    }
}
