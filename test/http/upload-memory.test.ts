import { describe, expect, it } from '@jest/globals';
import { UploadMemory } from '../../src/http/upload-memory.ts';

describe('UploadMemory', () => {
  it('refuses what goes beyond its bound, and takes it again once some was given back', () => {
    const memory = new UploadMemory(100);
    const [first, second] = [memory.lease(), memory.lease()];
    first.hold(60);
    second.hold(40);
    expect(() => {
      second.hold(1);
    }).toThrow(expect.objectContaining({ reason: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 2 }));
    first.release();
    second.hold(60);
    expect(memory.bytesHeld).toBe(100);
  });

  it('gives back once, however often it is told, and holds nothing for who is gone', () => {
    const memory = new UploadMemory(100);
    const lease = memory.lease();
    lease.hold(10);
    lease.release();
    lease.release();
    lease.hold(10);
    expect(memory.bytesHeld).toBe(0);
  });
});
