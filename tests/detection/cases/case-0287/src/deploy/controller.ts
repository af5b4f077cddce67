import { Body, Controller, Post } from '@nestjs/common';
import { DeployService } from './service';

interface DeployBody {
  branch: string;
  dryRun?: boolean;
}

@Controller('deploy')
export class DeployController {
  constructor(private readonly service: DeployService) {}

  @Post()
  async deploy(@Body() body: DeployBody): Promise<{ log: string }> {
    return { log: await this.service.checkout(body.branch) };
  }
}
