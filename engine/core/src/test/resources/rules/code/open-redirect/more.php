<?php
function back(Request $request) {
    return redirect($request->input('back'));  // expect: code/open-redirect
}

function host() {
    $target = "https://{$_GET['host']}/login";
    header('Location: ' . $target, true, 302);  // expect: code/open-redirect
}

function known() {
    $pages = ['home' => '/', 'cart' => '/cart'];
    header('Location: ' . ($_GET['page'] === 'cart' ? '/cart' : '/'));  // ok: own addresses
}
