<?php

const FOLDER = '/srv/www/uploads/';
const TYPES = ['jpg', 'png', 'gif'];

if ($_SERVER['REQUEST_METHOD'] !== 'POST' || !isset($_FILES['picture'])) {
    http_response_code(400);
    exit;
}

$file = $_FILES['picture'];
if ($file['error'] !== UPLOAD_ERR_OK || $file['size'] > 2_000_000) {
    http_response_code(413);
    exit;
}

$extension = strtolower(pathinfo($file['name'], PATHINFO_EXTENSION));
if (!in_array($extension, TYPES, true)) {
    http_response_code(415);
    exit;
}
$target = FOLDER . bin2hex(random_bytes(8)) . '.' . $extension;
move_uploaded_file($file['tmp_name'], $target);
http_response_code(201);
