<?php

function whois(string $domain): string
{
    $output = [];
    exec('whois -H -- ' . escapeshellarg($domain) . ' 2>/dev/null', $output, $status);
    return $status === 0 ? implode("\n", $output) : 'no answer';
}

$domain = trim((string) filter_input(INPUT_POST, 'domain'));
if ($domain === '') {
    http_response_code(400);
    exit;
}

header('Content-Type: text/plain; charset=utf-8');
echo whois($domain);
