<?php

declare(strict_types=1);

namespace App\Upload;

use RuntimeException;

final class PictureUpload
{
    private const TYPES = ['image/png' => 'png', 'image/jpeg' => 'jpg', 'image/webp' => 'webp'];

    public function __construct(private string $publicFolder)
    {
    }

    /** @param array{name: string, type: string, tmp_name: string, error: int, size: int} $file */
    public function store(array $file): string
    {
        if ($file['error'] !== UPLOAD_ERR_OK || $file['size'] > 2_000_000) {
            throw new RuntimeException('upload failed');
        }
        $name = bin2hex(random_bytes(12)) . '.' . $this->extension($file);
        if (!move_uploaded_file($file['tmp_name'], $this->publicFolder . '/' . $name)) {
            throw new RuntimeException('not stored');
        }
        return $name;
    }

    private function extension(array $file): string
    {
        if (!isset(self::TYPES[$file['type']])) {
            throw new RuntimeException('type');
        }
        return self::TYPES[$file['type']];
    }
}

echo (new PictureUpload('/srv/www/pictures'))->store($_FILES['picture']);
