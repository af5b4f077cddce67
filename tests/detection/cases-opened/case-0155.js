const { plans } = require('./plans.json');

class Subscription {
  constructor(account, planId) {
    this.account = account;
    this.planId = planId;
  }

  plan() {
    return plans.find((plan) => plan.id === this.planId);
  }

  price(months) {
    const plan = this.plan();
    const discount = months >= 12 ? 0.9 : 1;
    return Math.round(plan.monthly * months * discount);
  }
}

function quote(req, res) {
  const subscription = new Subscription(req.session.account, req.query.plan);
  res.json({ cents: subscription.price(Number(req.query.months) || 1) });
}

module.exports = { Subscription, quote };
