import { Router, Request, Response } from 'express';
import { Model, Schema, model } from 'mongoose';

interface Coupon {
  code: string;
  percent: number;
  used: boolean;
}

const Coupons: Model<Coupon> = model('Coupon', new Schema<Coupon>({ code: String, percent: Number, used: Boolean }));
const router = Router();

router.post('/redeem', async (req: Request, res: Response) => {
  const condition = { code: req.body.code, used: false };
  const coupon = await Coupons.collection.findOne(condition);
  if (coupon === null) {
    res.status(404).json({ error: 'unknown coupon' });
    return;
  }
  await Coupons.updateOne({ _id: coupon._id }, { used: true });
  res.json({ percent: coupon.percent });
});

export default router;
