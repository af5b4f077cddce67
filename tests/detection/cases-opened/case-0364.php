<?php

declare(strict_types=1);

namespace App\Download;

use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;

final class BrochureAction
{
    private const ROOT = '/srv/brochures';

    public function __invoke(Request $request, Response $response): Response
    {
        $name = (string) ($request->getQueryParams()['name'] ?? '');
        $path = $this->locate($name);
        if ($path === null) {
            return $response->withStatus(404);
        }
        $response->getBody()->write((string) file_get_contents($path));
        return $response->withHeader('Content-Type', 'application/pdf');
    }

    private function locate(string $name): ?string
    {
        $path = realpath(self::ROOT . '/' . $name);
        return $path !== false && str_starts_with($path, self::ROOT . '/') && is_file($path) ? $path : null;
    }
}
