<?php
$name = $_POST['name'] ?? '';
$mail = $_POST['mail'] ?? '';
$errors = [];
if ($name === '') {
    $errors[] = 'Please tell us your name.';
}
if (filter_var($mail, FILTER_VALIDATE_EMAIL) === false) {
    $errors[] = 'This is not an address.';
}
?>
<!doctype html>
<html lang="en">
<head><title>Registration</title></head>
<body>
<?php foreach ($errors as $error): ?>
  <p class="error"><?= htmlspecialchars($error) ?></p>
<?php endforeach; ?>
<form method="post">
  <label>Name <input name="name" value="<?= htmlspecialchars($name, ENT_QUOTES) ?>"></label>
  <label>Mail <input name="mail" value="<?= htmlspecialchars($mail, ENT_QUOTES) ?>"></label>
  <button>Send</button>
</form>
</body>
</html>
