import { Injectable } from '@nestjs/common';

@Injectable()
export class Fetcher {
  async text(address: URL): Promise<string> {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(5000) });
    if (!response.ok) {
      throw new Error(`status ${response.status}`);
    }
    return response.text();
  }
}
