<?php

declare(strict_types=1);

namespace App\Catalogue;

use PDO;

final class ProductFinder
{
    /** @var list<string> */
    private array $conditions = ['visible = 1'];
    /** @var array<string, mixed> */
    private array $values = [];

    public function __construct(private PDO $pdo)
    {
    }

    public function maker(string $maker): self
    {
        if ($maker !== '') {
            $this->conditions[] = "maker = '" . $maker . "'";
        }
        return $this;
    }

    public function cheaperThan(int $cents): self
    {
        $this->conditions[] = 'cents < :cents';
        $this->values['cents'] = $cents;
        return $this;
    }

    public function names(): array
    {
        $statement = $this->pdo->prepare('SELECT name FROM product WHERE ' . implode(' AND ', $this->conditions));
        $statement->execute($this->values);
        return $statement->fetchAll(PDO::FETCH_COLUMN);
    }
}

$finder = new ProductFinder(new PDO($_ENV['DATABASE_DSN']));
$names = $finder->maker($_GET['maker'] ?? '')->cheaperThan((int) ($_GET['most'] ?? 100000))->names();
header('Content-Type: application/json');
echo json_encode($names);
