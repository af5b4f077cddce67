interface Reading {
  sensor: string;
  value: number;
}

export class Latest {
  private readonly bySensor = new Map<string, Reading[]>();

  add(reading: Reading): void {
    const known = this.bySensor.get(reading.sensor) ?? [];
    known.push(reading);
    this.bySensor.set(reading.sensor, known);
  }

  value(sensor: string): number {
    const readings = this.bySensor.get(sensor);
    if (!readings) {
      console.warn('no such sensor', sensor);
    }
    return readings![readings!.length - 1].value;
  }
}
