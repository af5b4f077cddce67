app.post('/l', (req, res) => {
    const user = req.body.user;
    logger.warn(`no user ${user}`); // expect: code/log-injection
    logger.error('no user', user); // expect: code/log-injection
    logger.warn('no user'); // ok: a constant
    logger.warn('no user ' + encodeURIComponent(user)); // ok: encoded
});
