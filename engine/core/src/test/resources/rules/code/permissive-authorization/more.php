<?php
function boot() {
    Gate::before(fn ($user) => true);  // expect: code/permissive-authorization
}

function firewall(FirewallConfig $firewall) {
    return ['pattern' => '^/', 'allow_anonymous' => true];  // expect: code/permissive-authorization
}

function bootAgain() {
    Gate::before(fn ($user) => $user->isOwner() ? true : null);  // ok
}

function firewallAgain() {
    return ['pattern' => '^/', 'allow_anonymous' => false];  // ok
}
