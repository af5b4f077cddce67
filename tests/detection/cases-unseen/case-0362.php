<?php

declare(strict_types=1);

namespace App;

final class Pages
{
    private const KNOWN = ['home' => 'home.php', 'imprint' => 'imprint.php', 'prices' => 'prices.php'];

    public function __construct(private string $folder)
    {
    }

    public function show(string $page): void
    {
        $file = $this->file($page);
        include $this->folder . '/' . $file;
    }

    private function file(string $page): string
    {
        return self::KNOWN[$page] ?? self::KNOWN['home'];
    }
}

$page = $_GET['page'] ?? 'home';
(new Pages(__DIR__ . '/pages'))->show($page);
