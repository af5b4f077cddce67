import jwt from 'jsonwebtoken';
import { Request, Response, NextFunction } from 'express';

interface Claims {
  sub: string;
  scope: string[];
}

const settings = {
  issuer: 'https://id.acme.example',
  signingKey: 'mB7!q2Lr9¦x#Vt4Zs8Kp0w',
  lifetime: 900,
};

export function issue(claims: Claims): string {
  return jwt.sign(claims, settings.signingKey, { issuer: settings.issuer, expiresIn: settings.lifetime });
}

export function authenticated(req: Request, res: Response, next: NextFunction): void {
  const token = req.get('authorization')?.replace(/^Bearer /, '') ?? '';
  try {
    res.locals.claims = jwt.verify(token, settings.signingKey, { issuer: settings.issuer, algorithms: ['HS256'] });
    next();
  } catch {
    res.status(401).end();
  }
}
