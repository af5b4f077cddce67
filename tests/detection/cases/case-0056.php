<?php

final class Table
{
    /** @var string[] */
    private array $cells = [];

    public function cell(string $html): self
    {
        $this->cells[] = '<td>' . $html . '</td>';
        return $this;
    }

    public function render(): string
    {
        return '<table><tr>' . implode('', $this->cells) . '</tr></table>';
    }
}

$comment = addslashes($_GET['comment'] ?? '');
$stars = (int) ($_GET['stars'] ?? 0);

$table = (new Table())->cell(str_repeat('*', min(5, max(0, $stars))))->cell($comment);
echo $table->render();
