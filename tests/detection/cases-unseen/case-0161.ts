type Level = 'info' | 'warning' | 'outage';

interface Incident {
  level: Level;
  title: string;
}

interface Channels {
  mail(title: string): void;
  page(title: string): void;
  record(title: string): void;
}

export class IncidentRouter {
  constructor(private readonly channels: Channels) {}

  route(incidents: Incident[]): void {
    for (const incident of incidents) {
      switch (incident.level) {
        case 'info':
          this.channels.record(incident.title);
          break;
        case 'warning':
          this.channels.mail(incident.title);
        case 'outage':
          this.channels.page(incident.title);
          break;
        default:
          throw new Error(`level ${incident.level}`);
      }
    }
  }
}
