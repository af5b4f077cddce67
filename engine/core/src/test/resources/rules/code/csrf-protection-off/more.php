<?php
function routes() {
    Route::post('/orders', [OrderController::class, 'store'])->withoutMiddleware([VerifyCsrfToken::class]);  // expect: code/csrf-protection-off
}

function routesAgain() {
    Route::post('/orders', [OrderController::class, 'store'])->withoutMiddleware([TrimStrings::class]);  // ok
}
