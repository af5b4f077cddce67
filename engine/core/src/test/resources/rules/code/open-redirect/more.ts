router.get('/back', (ctx) => {
    ctx.redirect(ctx.query.back);  // expect: code/open-redirect
});
app.get('/out', (req, res) => {
    const pages: Record<string, string> = { home: '/', cart: '/cart' };
    res.redirect(pages[req.query.page as string] ?? '/');  // ok: own addresses
    res.redirect('/login');  // ok
});
