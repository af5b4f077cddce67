const errorhandler = require('errorhandler');
function f1() {
    app.use(errorhandler());  // expect: code/debug-mode
}

function f2() {
    app.use(handleErrors());  // ok
}
