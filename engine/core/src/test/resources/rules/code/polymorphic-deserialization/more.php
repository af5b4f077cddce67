<?php
function cart() {
    return unserialize(base64_decode($_COOKIE['cart']));  // expect: code/polymorphic-deserialization
}

function job(Redis $queue) {
    return unserialize($queue->lPop('jobs'), ['max_depth' => 4]);  // expect: code/polymorphic-deserialization
}

function cartAgain() {
    return json_decode(base64_decode($_COOKIE['cart']), true);  // ok: data only
}

function jobAgain(Redis $queue) {
    return unserialize($queue->lPop('jobs'), ['allowed_classes' => [Job::class]]);  // ok
}
