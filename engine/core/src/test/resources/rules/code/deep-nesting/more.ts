export function find(pages: Row[][], wanted: number) {  // expect: code/deep-nesting
    for (const page of pages) {
        for (const row of page) {
            if (row.open) {
                while (row.next()) {
                    if (row.id === wanted) return row;
                }
            }
        }
    }
}
export class Reader {
    read(paths: string[]) {  // expect: code/deep-nesting
        for (let i = 0; i < 3; i++) {
            for (const path of paths) {
                if (exists(path)) {
                    do {
                        if (i > 1) return path;
                    } while (more(path));
                }
            }
        }
    }
}
export function findFlat(pages: Row[][], wanted: number) {  // ok: leaves early
    for (const page of pages) {
        for (const row of page) {
            if (!row.open) continue;
            while (row.next()) {
                use(row.id === wanted);
            }
        }
    }
}
export function kind(n: number) {  // ok: a chain is one level
    if (n === 1) return 1;
    else if (n === 2) return 2;
    else if (n === 3) return 3;
    else if (n === 4) return 4;
    else if (n === 5) return 5;
    return 6;
}
