<?php

final class MemberDirectory
{
    private PDO $pdo;
    private array $filters = [];

    public function __construct(PDO $pdo)
    {
        $this->pdo = $pdo;
        $this->pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    }

    public function with(string $column, string $value): self
    {
        $this->filters[] = $column . ' = ' . $value;
        return $this;
    }

    public function fetch(): array
    {
        $sql = 'SELECT name, city FROM member WHERE ' . implode(' AND ', $this->filters);
        return $this->pdo->query($sql)->fetchAll(PDO::FETCH_ASSOC);
    }

    public function quoted(string $value): string
    {
        return $this->pdo->quote($value);
    }
}

$directory = new MemberDirectory(new PDO(getenv('DSN')));
$city = $_POST['city'] ?? 'Bern';
print_r($directory->with('active', '1')->with('city', $directory->quoted($city))->fetch());
