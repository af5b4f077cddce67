<?php
function f1() {
    ldap_bind($ldap);  // expect: code/anonymous-directory-bind
}

function f2() {
    ldap_bind($ldap, $dn, $password);  // ok
}
