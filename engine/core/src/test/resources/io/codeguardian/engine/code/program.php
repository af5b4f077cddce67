<?php
namespace X;
use Foo\Bar;
#[Route("/x")]
class A extends B {
  const C = "k";
  private $f = 4;
  #[Get]
  public function f(string $a, $b = 3): int {
    $h = md5($a);
    $k = "a $b {$a->length} z";
    $k .= "q";
    $this->x->y = 5;
    foo($a, name: 4);
    $o = new Foo("x");
    $obj->bar(1)->baz();
    $obj?->qux(1);
    Foo::bar(2);
    \Foo\fn2(3);
    if ($a == "x" && $b > 3) { return 1; } elseif ($b > 2) $k = '3'; else { throw new E(); }
    for ($i = 0; $i < 10; $i++) { echo $i; }
    foreach ($list as $q => $v) { print($q); }
    while (true) { break; }
    do { $b--; } while ($b > 0);
    try { a(); } catch (\Exception $e) { b(); } finally { c(); }
    $l = function($z) use ($a) { return $z * 2; };
    $m = fn($z) => $z;
    $arr[0] = $_GET['x'];
    $t = $b > 1 ? "x" : "y";
    $u = ['a' => 1, 'secure' => false];
    list($x, $y) = [1, 2];
    include $file;
    exit(1);
    `ls $a`;
    @unlink("x");
    return $x ?? 3;
  }
}
