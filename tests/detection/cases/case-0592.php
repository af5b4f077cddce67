<?php

class Downloads
{
    private string $root;

    public function __construct(string $root)
    {
        $this->root = rtrim($root, '/');
    }

    public function send(string $name): void
    {
        $path = $this->root . '/' . basename($name);
        if (!is_file($path)) {
            http_response_code(404);
            return;
        }
        header('Content-Type: application/octet-stream');
        header('Content-Length: ' . filesize($path));
        readfile($path);
    }
}

(new Downloads('/srv/downloads'))->send((string) ($_GET['file'] ?? ''));
