<?php

declare(strict_types=1);

namespace App;

final class Profile
{
    private function __construct(public readonly string $name, public readonly string $about)
    {
    }

    /** @param array<string, string> $form */
    public static function fromForm(array $form): self
    {
        return new self(trim($form['name'] ?? ''), trim($form['about'] ?? ''));
    }
}
