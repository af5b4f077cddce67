app.get('/go', (req, res) => {
    if (req.query.a) return res.redirect(req.query.next as string); // expect: code/open-redirect
    if (req.query.b) return res.redirect(302, req.query.to); // expect: code/open-redirect
    return res.redirect(`/users/${req.params.id}`); // ok: own site
});
