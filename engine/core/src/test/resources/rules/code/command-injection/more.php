<?php
function archive(Request $request) {
    $pages = intval($request->get('pages'));
    passthru("pdftk in.pdf cat 1-$pages output out.pdf");  // ok: a number
}
