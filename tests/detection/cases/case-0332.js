const express = require('express');
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL);
const app = express();
app.use(express.json());

const accounts = () => client.db('shop').collection('accounts');

app.post('/login', async (req, res) => {
  const mail = String(req.body.mail);
  const pin = String(req.body.pin);
  const account = await accounts().findOne({ mail: mail, pin: pin });
  if (!account) {
    res.status(401).end();
    return;
  }
  req.session.account = account._id;
  res.json({ name: account.name });
});

client.connect().then(() => app.listen(8080));
