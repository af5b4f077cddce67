<?php
$name = $_GET['name'];
mysqli_query($link, "SELECT * FROM users WHERE name = '$name'"); // expect: code/sql-injection
$sql = "SELECT * FROM users WHERE name = '" . $_POST['n'] . "'";
$pdo->query($sql); // expect: code/sql-injection
$pdo->prepare("SELECT * FROM users WHERE name = ?")->execute([$name]); // ok: bound
$id = (int) $_GET['id'];
$pdo->query("SELECT * FROM users WHERE id = $id"); // ok: a number
$safe = mysqli_real_escape_string($link, $name);
mysqli_query($link, "SELECT * FROM users WHERE name = '$safe'"); // ok: escaped
if (in_array($name, ['asc', 'desc'])) { $pdo->query("SELECT * FROM users ORDER BY id $name"); } // ok: checked
class Repo {
    public function __construct(private PDO $pdo) {}
    public function find(Request $request) {
        $q = $request->input('q');
        return $this->pdo->query(sprintf("SELECT * FROM users WHERE q = '%s'", $q)); // expect: code/sql-injection
    }
    public function page(Request $request) {
        return $this->pdo->query(sprintf("SELECT * FROM users LIMIT %d", $request->input('n'))); // ok: a number's place
    }
}
