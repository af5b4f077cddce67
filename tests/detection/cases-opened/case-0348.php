<?php

namespace App\View;

final class Table
{
    /** @var list<array{string, string}> */
    private array $rows = [];

    public function row(string $label, string $value): self
    {
        $this->rows[] = [$label, $this->cell($value)];
        return $this;
    }

    public function __toString(): string
    {
        $html = '<table>';
        foreach ($this->rows as [$label, $cell]) {
            $html .= "<tr><th>$label</th><td>$cell</td></tr>";
        }
        return $html . '</table>';
    }

    private function cell(string $value): string
    {
        return nl2br($value);
    }
}

$table = (new Table())
    ->row('Name', $_POST['name'] ?? '')
    ->row('Message', $_POST['message'] ?? '');
header('Content-Type: text/html; charset=utf-8');
echo $table;
