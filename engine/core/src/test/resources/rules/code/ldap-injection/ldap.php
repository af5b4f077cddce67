<?php
ldap_search($ds, "ou=people", "(uid=" . $_GET['user'] . ")"); // expect: code/ldap-injection
ldap_search($ds, "ou=people", "(uid=" . ldap_escape($_GET['user']) . ")"); // ok: escaped
