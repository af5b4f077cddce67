const { spawn } = require('child_process');

app.post('/archive', (req, res) => {
    const { folder } = req.body;
    spawn('tar czf out.tgz ' + folder, { shell: true });  // expect: code/command-injection
    spawn('tar', ['czf', 'out.tgz', folder]);  // ok: no shell
    res.end();
});
