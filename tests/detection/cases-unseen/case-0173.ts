import { Body, Controller, Patch, Req } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Member } from './member.entity';

interface ProfileChange {
  displayName?: string;
  biography?: string;
}

@Controller('profile')
export class ProfileController {
  constructor(@InjectRepository(Member) private readonly members: Repository<Member>) {}

  @Patch()
  async change(@Req() req: { user: { id: number } }, @Body() change: ProfileChange): Promise<void> {
    const member = await this.members.findOneByOrFail({ id: req.user.id });
    Object.assign(member, this.accepted(change));
    await this.members.save(member);
  }

  private accepted(change: ProfileChange): ProfileChange {
    return { ...change };
  }
}
