function first(items: Item[]) {
    for (const item of items) {
        try {
            check(item);
        } finally {
            break;  // expect: code/return-in-finally
        }
    }
}

function checked(item: Item) {
    try {
        return check(item);
    } finally {
        if (item.open) {
            return null;  // expect: code/return-in-finally
        }
    }
}

function closed(items: Item[]) {
    try {
        return check(items[0]);
    } finally {
        for (const item of items) {
            if (item.open) break;  // ok: leaves the inner loop only
        }
    }
}

function later(item: Item) {
    try {
        return check(item);
    } finally {
        queue.push(() => { return item.id; });  // ok: another function
    }
}
