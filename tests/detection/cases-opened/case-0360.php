<?php

declare(strict_types=1);

final class PdfTool
{
    private array $words = ['pdftotext', '-layout'];

    public function pages(string $first, string $last): self
    {
        $this->words[] = '-f';
        $this->words[] = $first;
        $this->words[] = '-l';
        $this->words[] = $last;
        return $this;
    }

    public function run(string $file): string
    {
        $line = implode(' ', $this->words) . ' ' . escapeshellarg($file) . ' -';
        $text = shell_exec($line);
        return is_string($text) ? $text : '';
    }
}

$document = (int) ($_GET['document'] ?? 0);
$tool = (new PdfTool())->pages($_GET['from'] ?? '1', $_GET['to'] ?? '1');
header('Content-Type: text/plain; charset=utf-8');
echo $tool->run("/srv/documents/$document.pdf");
