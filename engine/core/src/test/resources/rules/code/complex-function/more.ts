export function refused(o: Order) {  // expect: code/complex-function
    if (o.a || o.b || o.c || o.d) {
        return 1;
    }
    if (o.e && o.f && o.g) {
        return 2;
    }
    if (o.h || o.i) {
        return 3;
    }
    if (o.k) {
        return 4;
    }
    return 0;
}

export function accepted(o: Order) {  // ok: at the limit: operators count
    if (o.a || o.b || o.c || o.d) {
        return 1;
    }
    if (o.e && o.f && o.g) {
        return 2;
    }
    if (o.h || o.i) {
        return 3;
    }
    return 0;
}

export function totals(o: Order) {  // expect: code/complex-function
    let n = 0;
    for (const row of o.rows) {
        if (row.open) continue;
        while (row.next && row.more) {
            n += row.gift ? 1 : 2;
        }
        try {
            row.close();
        } catch (e) {
            n = 0;
        }
    }
    for (const line of o.lines) {
        if (line.paid) n += 1;
        else if (line.old) n += 2;
        if (line.late || line.lost) n -= 1;
    }
    return n;
}

export function sums(o: Order) {  // ok: at the limit: loops and handlers count
    let n = 0;
    for (const row of o.rows) {
        if (row.open) continue;
        while (row.next && row.more) {
            n += row.gift ? 1 : 2;
        }
        try {
            row.close();
        } catch (e) {
            n = 0;
        }
    }
    for (const line of o.lines) {
        if (line.paid) n += 1;
        else if (line.old) n += 2;
        use(line);
    }
    return n;
}
