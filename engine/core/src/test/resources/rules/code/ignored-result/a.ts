function f(s: string, xs: number[]) {
    s.trim(); // expect: code/ignored-result
    xs.slice(1); // expect: code/ignored-result
    xs.splice(0, 1); // ok: changes the array
    $el.trim(); // ok: no text
    return s.trim(); // ok
}
