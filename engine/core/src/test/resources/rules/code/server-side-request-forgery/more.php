<?php
function preview() {
    $curl = curl_init();
    curl_setopt($curl, CURLOPT_URL, $_POST['address']);  // expect: code/server-side-request-forgery
    return curl_exec($curl);
}

function rates() {
    $currency = urlencode($_GET['currency']);
    $curl = curl_init("https://rates.example.org/$currency");  // ok: the host is fixed
    return curl_exec($curl);
}

function local() {
    $port = intval($_GET['port']);
    return file_get_contents("http://localhost:$port/health");  // ok: a number
}
