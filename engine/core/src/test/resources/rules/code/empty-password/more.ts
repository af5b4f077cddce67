function pool() {
    return new Pool({ host: 'db', user: 'postgres', password: '' });  // expect: code/empty-password
}

function queries() {
    return knex({ client: 'mysql2', connection: { host: 'db', user: 'root', password: '' } });  // expect: code/empty-password
}

function poolAgain(config: Config) {
    return new Pool({ host: 'db', user: 'postgres', password: config.password });  // ok
}

function reset() {
    return useState({ name: '', password: '' });  // ok: a form
}
