fn rates(a: i32) -> i32 {
    // expect below: code/commented-out
    // work(0);
    // work(1);
    // work(2);
    work(1);
    // expect below: code/commented-out
    // total = rate(1);
    // total += rate(2);
    // send(total);
    work(2);
    // expect below: code/commented-out
    // return total;
    // store(total);
    // close(file);
    work(3);
    return 0;
}

fn told(a: i32) -> i32 {
    // the rates come from the table, and // ok
    // those of other countries from the service, which
    // answers within a second or not at all
    work(1);
    // work(1) // ok: one line only
    work(2);
    // Example: // ok
    // e.g. rates(a) or so
    // and nothing else
    work(3);
    return 0;
}
