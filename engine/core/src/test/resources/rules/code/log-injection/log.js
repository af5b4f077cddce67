app.get('/l', (req, res) => {
    logger.info('user ' + req.query.user); // expect: code/log-injection
    logger.info('user ' + Number(req.query.id)); // ok: a number
});
