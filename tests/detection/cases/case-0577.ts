import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface VehicleRow {
  id: number;
  plate: string;
}

@Injectable()
export class VehicleService {
  constructor(private readonly dataSource: DataSource) {}

  async byPlate(plate: string, fleet: number): Promise<VehicleRow[]> {
    const condition = plate ? ` AND plate LIKE '${plate}%'` : '';
    const sql = `SELECT id, plate FROM vehicle WHERE fleet = $1${condition}`;
    return this.dataSource.query(sql, [fleet]);
  }
}

@Controller('vehicles')
export class VehicleController {
  constructor(private readonly vehicles: VehicleService) {}

  @Get()
  async list(@Query('plate') plate: string, @Query('fleet') fleet: string): Promise<VehicleRow[]> {
    return this.vehicles.byPlate(plate ?? '', Number(fleet));
  }
}
