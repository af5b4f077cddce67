function mailer() {
    return nodemailer.createTransport({ host: 'mail.example.org', auth: { user: 'shop', pass: 'm4il-pw' } });  // expect: code/credentials-in-source
}

function mailerAgain(config: Config) {
    return nodemailer.createTransport({ host: 'mail.example.org', auth: { user: 'shop', pass: config.mail.pass } });  // ok
}
