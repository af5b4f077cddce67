function connect(options: Options) {
    winston.error('cannot connect with ' + options.dbPassword);  // expect: code/secret-in-log
}

function connectAgain(options: Options) {
    winston.error('cannot connect as ' + options.dbUser);  // ok
}
