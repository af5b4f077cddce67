<?php
system("ping " . $_GET['host']); // expect: code/command-injection
$host = $_POST['host'];
$out = shell_exec("ping $host"); // expect: code/command-injection
echo `ping $host`; // expect: code/command-injection
system("ping " . escapeshellarg($host)); // ok: quoted
exec("uptime"); // ok: a constant
