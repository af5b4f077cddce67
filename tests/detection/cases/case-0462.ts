import { S3Client, DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';

export class Cleaner {
  constructor(
    private readonly s3: S3Client,
    private readonly bucket: string,
  ) {}

  async clean(prefix: string, before: Date): Promise<number> {
    const listed = await this.s3.send(new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix }));
    const old = (listed.Contents ?? []).filter((o) => o.LastModified !== undefined && o.LastModified < before);
    old.forEach(async (object) => {
      await this.s3.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: object.Key }));
    });
    return old.length;
  }
}
