<?php
function login($directory, string $dn) {
    return ldap_bind($directory, $dn, '');  // expect: code/anonymous-directory-bind
}

function guest($directory) {
    return ldap_bind($directory, null, null);  // expect: code/anonymous-directory-bind
}

function loginAgain($directory, string $dn, string $password) {
    return $password !== '' && ldap_bind($directory, $dn, $password);  // ok
}

function ticket($directory) {
    return ldap_sasl_bind($directory, null, null, 'GSSAPI');  // ok
}
