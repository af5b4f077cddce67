<?php

require __DIR__ . '/../src/Store.php';

$store = new Store(new PDO(getenv('DSN')));
$route = $_GET['route'] ?? '';
if ($route === 'recent') {
    $author = $_GET['author'] ?? '';
    echo json_encode($store->recent($author));
} else {
    http_response_code(404);
}
