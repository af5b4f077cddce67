const express = require('express');
const { MongoClient } = require('mongodb');

const client = new MongoClient(process.env.MONGO_URL);
const router = express.Router();

class Invitations {
  constructor(collection) {
    this.collection = collection;
  }

  async redeem(code, account) {
    const { modifiedCount } = await this.collection.updateOne(
      { code, redeemedBy: null },
      { $set: { redeemedBy: account } },
    );
    return modifiedCount === 1;
  }
}

router.post('/invitations/redeem', express.json(), async (req, res) => {
  const invitations = new Invitations(client.db('club').collection('invitation'));
  const { code } = req.body;
  if (typeof code !== 'string') {
    return res.status(400).end();
  }
  const done = await invitations.redeem(code, req.session.account);
  return res.status(done ? 204 : 404).end();
});

module.exports = router;
