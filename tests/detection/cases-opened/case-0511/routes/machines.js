const express = require('express');
const { MachineStore } = require('../store/machines');

const router = express.Router();
const machines = new MachineStore();

router.get('/', async (req, res) => {
  const { hall, order } = req.query;
  res.json(await machines.list({ hall: Number(hall), order: order || 'name' }));
});

module.exports = router;
