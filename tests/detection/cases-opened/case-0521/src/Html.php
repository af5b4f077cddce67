<?php

declare(strict_types=1);

namespace App;

final class Html
{
    public static function page(string $title, string $body): string
    {
        return '<!doctype html><title>' . self::text($title) . '</title><dl>' . $body . '</dl>';
    }

    public static function definition(string $term, string $value): string
    {
        return '<dt>' . self::text($term) . '</dt><dd>' . self::text($value) . '</dd>';
    }

    private static function text(string $value): string
    {
        return htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
