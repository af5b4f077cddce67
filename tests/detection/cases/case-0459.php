<?php

declare(strict_types=1);

require_once __DIR__ . '/bootstrap.php';

function connection(): mysqli
{
    static $db = null;
    if ($db === null) {
        $db = new mysqli('db.internal', 'forum', getenv('FORUM_DB_PASSWORD'), 'forum');
        $db->set_charset('utf8mb4');
    }
    return $db;
}

function topics(string $board, int $page): array
{
    $offset = ($page - 1) * 20;
    $sql = "SELECT id, title FROM topic WHERE board = '$board' ORDER BY bumped_at DESC LIMIT $offset, 20";
    $result = connection()->query($sql);
    return $result->fetch_all(MYSQLI_ASSOC);
}

$board = $_GET['board'] ?? 'general';
$page = max(1, (int) ($_GET['page'] ?? 1));
header('Content-Type: application/json');
echo json_encode(topics($board, $page));
