<?php
function boot() {
    define('WP_DEBUG', true);  // expect: code/debug-mode
}

function bootAgain() {
    define('WP_DEBUG', false);  // ok
}
