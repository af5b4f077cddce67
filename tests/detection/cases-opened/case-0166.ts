import { Agent, request } from 'node:https';

export interface GatewaySettings {
  host: string;
  port: number;
  authority: string;
}

export class GatewayClient {
  private readonly agent: Agent;

  constructor(private readonly settings: GatewaySettings) {
    this.agent = new Agent({
      keepAlive: true,
      maxSockets: 20,
      ca: settings.authority,
      rejectUnauthorized: false,
    });
  }

  status(): Promise<number> {
    return new Promise((resolve, reject) => {
      const { host, port } = this.settings;
      const call = request({ host, port, path: '/status', agent: this.agent }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on('error', reject);
      call.end();
    });
  }
}
