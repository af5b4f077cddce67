import { Controller, Get, Query } from '@nestjs/common';
import { Fetcher } from './fetcher';
import { resolveSource } from './sources';

@Controller('proxy')
export class ProxyController {
  constructor(private readonly fetcher: Fetcher) {}

  @Get()
  async proxy(@Query('source') source: string): Promise<{ length: number }> {
    const body = await this.fetcher.text(resolveSource(source));
    return { length: body.length };
  }
}
