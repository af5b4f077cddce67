function move(point: Point, dx: number) {
    dx = dx;  // expect: code/self-assignment
    point.x += dx;  // ok
}

function grow(size: number, list: number[]) {
    const shrink = (by: number) => { by = by; return list.slice(by); };  // expect: code/self-assignment
    list.length = list.length - 1;  // ok
}
