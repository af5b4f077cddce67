<?php

class Store
{
    public function __construct(private PDO $pdo)
    {
    }

    public function recent(string $author): array
    {
        $sql = sprintf('SELECT id, text FROM post WHERE author = ? ORDER BY id DESC LIMIT %d', 20);
        $statement = $this->pdo->prepare($sql);
        $statement->execute([$author]);
        return $statement->fetchAll();
    }
}
