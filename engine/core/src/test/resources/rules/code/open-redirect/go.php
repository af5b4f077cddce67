<?php
header("Location: " . $_GET['next']); // expect: code/open-redirect
header("Location: /users/" . $_GET['id']); // ok: own site
header("Location: /home"); // ok
