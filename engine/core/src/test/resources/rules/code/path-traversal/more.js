app.delete('/files/:name', async (req, res) => {
    const target = `/srv/files/${req.params.name}`;
    await fs.promises.unlink(target);  // expect: code/path-traversal
    res.end();
});
