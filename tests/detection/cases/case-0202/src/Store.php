<?php

class Store
{
    public function __construct(private PDO $pdo)
    {
    }

    public function recent(string $author): array
    {
        $sql = sprintf("SELECT id, text FROM post WHERE author = '%s' ORDER BY id DESC LIMIT 20", $author);
        return $this->pdo->query($sql)->fetchAll();
    }
}
