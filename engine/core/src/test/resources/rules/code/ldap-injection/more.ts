import ldap from 'ldapjs';

app.post('/groups', (req, res) => {
    const filter = '(&(objectClass=group)(member=' + req.body.user + '))';
    client.search('ou=groups', { scope: 'sub', filter }, (e, found) => found.on('end', () => res.end()));  // expect: code/ldap-injection
});
app.get('/mail', (req, res) => {
    const options = { filter: ['(mail=', req.query.mail, ')'].join('') };
    client.search('ou=people', options);  // expect: code/ldap-injection
    client.search('ou=people', { filter: `(employeeNumber=${Number(req.query.number)})` });  // ok: a number
});
