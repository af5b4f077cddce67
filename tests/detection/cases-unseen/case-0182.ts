import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';

class Attachment {
  readonly name: string;

  constructor(
    readonly ticket: number,
    name: string,
  ) {
    this.name = basename(name);
  }

  get path(): string {
    return join('/srv/attachments', String(this.ticket), this.name);
  }
}

@Controller('tickets')
export class AttachmentController {
  @Get(':ticket/attachment')
  download(@Param('ticket') ticket: string, @Query('name') name: string): StreamableFile {
    const attachment = new Attachment(Number.parseInt(ticket, 10), name);
    return new StreamableFile(createReadStream(attachment.path), {
      disposition: `attachment; filename="${encodeURIComponent(basename(name))}"`,
    });
  }
}
