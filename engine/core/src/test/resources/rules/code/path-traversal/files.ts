app.get('/f', (req, res) => {
    fs.readFileSync('/data/' + req.query.name); // expect: code/path-traversal
    res.sendFile(path.join('/data', req.params.name)); // expect: code/path-traversal
    res.sendFile(path.join('/data', path.basename(req.params.name))); // ok: the last part only
    fs.readFileSync('/data/fixed.json'); // ok
});
export const load = (name: string) => fs.readFileSync(name); // ok: no request is in sight
