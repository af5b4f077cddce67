<?php

session_start();

$pages = ['home' => 'home.php', 'terms' => 'terms.php', 'contact' => 'contact.php'];
$page = $_GET['page'] ?? 'home';
$language = $_SESSION['language'] ?? 'en';

function headline(string $text): void
{
    echo '<h1>', htmlspecialchars($text, ENT_QUOTES), '</h1>';
}

headline('Welcome');
$file = isset($pages[$page]) ? $pages[$page] : $page . '.php';
include __DIR__ . '/pages/' . $file;
