const express = require('express');
const { findInvoices } = require('../store/invoices');

const router = express.Router();

router.get('/', async (req, res, next) => {
  try {
    const customer = req.query.customer;
    const found = await findInvoices(customer, { limit: 50 });
    res.json(found);
  } catch (error) {
    next(error);
  }
});

module.exports = router;
