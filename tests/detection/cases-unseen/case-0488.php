<?php

declare(strict_types=1);

namespace App\Auth;

final class Back
{
    private const HOME = '/account';

    /** @param list<string> $pages */
    public function __construct(private array $pages)
    {
    }

    public function address(?string $wanted): string
    {
        if ($wanted === null || $wanted === '') {
            return self::HOME;
        }
        return $this->permitted($wanted) ? $wanted : self::HOME;
    }

    private function permitted(string $wanted): bool
    {
        foreach ($this->pages as $page) {
            if (str_contains($wanted, $page)) {
                return true;
            }
        }
        return false;
    }
}

$back = new Back(['/account', '/orders', '/invoices']);
header('Location: ' . $back->address($_GET['back'] ?? null), true, 303);
exit;
