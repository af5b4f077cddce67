<?php
$ch = curl_init($_GET['url']); // expect: code/server-side-request-forgery
$page = file_get_contents($_GET['url']); // expect: code/server-side-request-forgery
$page = file_get_contents("https://api.example.org/" . $_GET['id']); // ok: the host is fixed
