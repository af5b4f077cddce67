<?php
$filter = sprintf("(mail=%s)", $_POST['mail']);
ldap_list($ds, "ou=people", $filter); // expect: code/ldap-injection
ldap_read($ds, "uid=" . $_GET['uid'], "(objectClass=*)"); // expect: code/ldap-injection
$n = intval($_GET['n']);
ldap_search($ds, "ou=people", "(uidNumber=$n)"); // ok: a number
ldap_search($ds, "ou=people", "(objectClass=*)"); // ok: a constant
