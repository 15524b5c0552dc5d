import { openKernel } from '../../src/engine/reader/kernel/kernel';
import { ok } from './assert';

describe('the reader’s kernel', () => {
  // Where it does not, nothing fails: plain JavaScript computes, at a seventh of the speed, and nobody would notice.
  it('is let run by the extension host: by its content security policy, and at once', () => {
    ok(openKernel());
  });
});
