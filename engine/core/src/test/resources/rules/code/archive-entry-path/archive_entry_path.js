const unzipper = require('unzipper');
function f1() {
    const target = path.join(folder, entry.path);  // expect: code/archive-entry-path
}

function f2() {
    const target = path.join(folder, entry.path);
    if (!target.startsWith(folder)) return;  // ok
}
