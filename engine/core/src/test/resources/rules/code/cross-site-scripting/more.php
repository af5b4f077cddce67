<?php
function search() {
    $query = filter_input(INPUT_GET, 'q');
    printf('<h1>%s</h1>', $query);  // expect: code/cross-site-scripting
}
