function f1() {
    res.status(500).send(err.stack);  // expect: code/error-detail-to-visitor
}

function f2() {
    res.json({ error: err.stack });  // expect: code/error-detail-to-visitor
}

function f3() {
    res.status(500).send('internal error');  // ok
}

function f4() {
    log.error(err.stack);  // ok
}
