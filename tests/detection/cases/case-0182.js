const express = require('express');
const passport = require('passport');

const router = express.Router();
const LANDING = { shop: '/shop', admin: '/admin/start' };

router.post('/login', passport.authenticate('local', { failureRedirect: '/login' }), (req, res) => {
  const area = req.body.area;
  const back = req.body.back;
  if (area in LANDING) {
    res.redirect(LANDING[area]);
    return;
  }
  res.redirect(back || '/');
});

router.post('/logout', (req, res, next) => {
  req.logout((err) => (err ? next(err) : res.redirect('/')));
});

module.exports = router;
