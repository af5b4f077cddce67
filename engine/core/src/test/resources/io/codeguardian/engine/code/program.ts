import { x } from 'y';
@Controller()
class A extends B {
  @Get('/x')
  f(@Query() a: string, b = 3) {
    const h = crypto.createHash('md5');
    let k = `a ${b}`;
    k += 'q';
    x.y.z = 5;
    const o = new Foo.Bar<string>('x');
    obj?.bar(1).baz();
    if (a === 'x' && b > 3) { return 1; } else if (b > 2) k = '3'; else { throw new E(); }
    for (let i = 0; i < start(); i++) { put(i); }
    for (const q of list()) { put(q); }
    try { a(); } catch (e) { b(); }
    use({ secure: false, 'a-b': 1 }, z => z * 2);
    return b as number;
  }
}
