<?php
function report($db) {
    if (!mysqli_query($db, 'SELECT 1')) {
        die('Query failed: ' . mysqli_error($db));  // expect: code/error-detail-to-visitor
    }
}

function reportAgain($db) {
    if (!mysqli_query($db, 'SELECT 1')) {
        error_log('Query failed: ' . mysqli_error($db));
        die('internal error');  // ok
    }
}
