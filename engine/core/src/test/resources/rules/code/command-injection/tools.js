const { exec, execFile } = require('child_process');
function run(host, req) {
    exec('ping ' + host); // expect: code/command-injection
    exec(`ping ${req.query.host}`, done); // expect: code/command-injection
    execFile('ping', [host]); // ok: no shell
    exec('uptime', done); // ok: a constant
    /re/.exec(host); // ok: a regular expression
    pattern.exec(host); // ok
}
