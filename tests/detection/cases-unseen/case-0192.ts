import { PrismaClient } from '@prisma/client';
import { Router } from 'express';

interface Usage {
  day: string;
  calls: number;
}

export class UsageRepository {
  constructor(private readonly prisma: PrismaClient) {}

  async perDay(tenant: string, from: string): Promise<Usage[]> {
    return this.prisma.$queryRaw<Usage[]>`
      SELECT day, SUM(calls) AS calls FROM usage WHERE tenant = ${tenant} AND day >= ${from} GROUP BY day`;
  }
}

export function usageRoutes(repository: UsageRepository): Router {
  const router = Router();
  router.get('/usage/:tenant', async (req, res) => {
    const from = typeof req.query.from === 'string' ? req.query.from : '2024-01-01';
    res.json(await repository.perDay(req.params.tenant, from));
  });
  return router;
}
