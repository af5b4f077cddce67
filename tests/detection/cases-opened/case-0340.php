<?php

declare(strict_types=1);

namespace App\Api;

final class KeyCheck
{
    /** @param array<string, string> $digests by client */
    public function __construct(private array $digests)
    {
    }

    public function accepts(string $client, string $key): bool
    {
        if (!isset($this->digests[$client])) {
            return false;
        }
        $given = hash('sha256', $client . ':' . $key);
        return $this->same($this->digests[$client], $given);
    }

    private function same(string $known, string $given): bool
    {
        return $known == $given;
    }
}
