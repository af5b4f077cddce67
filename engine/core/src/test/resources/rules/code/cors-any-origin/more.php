<?php
function preflight(Response $response) {
    return $response->withHeader('Access-Control-Allow-Origin', '*');  // expect: code/cors-any-origin
}

function preflightAgain(Response $response, string $origin) {
    return $response->withHeader('Access-Control-Allow-Origin', $origin);  // ok
}
