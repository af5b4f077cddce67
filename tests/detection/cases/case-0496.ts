import { promises as fs } from 'fs';
import { join, normalize, sep } from 'path';
import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Response } from 'express';

const ROOT = '/srv/receipts';

@Controller('receipts')
export class ReceiptController {
  @Get(':year/:name')
  async receipt(@Param('year') year: string, @Param('name') name: string, @Res() res: Response) {
    const file = normalize(join(ROOT, String(Number(year)), name));
    let body: Buffer;
    try {
      body = await fs.readFile(file);
    } catch {
      throw new NotFoundException();
    }
    res.type('application/pdf').send(body);
  }
}
