const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://directory' });
app.get('/people', (req, res) => {
  client.search('ou=people', { filter: `(uid=${req.query.uid})` }); // expect: code/ldap-injection
  client.search('ou=people', { filter: '(objectClass=person)' }); // ok: a constant
  client.search('ou=people', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: req.query.uid }) }); // ok: a filter object
});
