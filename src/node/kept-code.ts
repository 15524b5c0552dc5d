import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Of a SHA-256, in bytes. */
const HASH = 32;
const SUFFIX = '.code';

/**
 * What V8 has made of a program, kept in a file: a hash of all that it was made for, a hash of its bytes, the bytes. V8 refuses by itself
 * what another version of it has written or what was written for a program of another length, and believes everything else.
 */
export class KeptCode {
  private readonly file: string;
  /** Who runs the program: what one has made is of no use to another. */
  private readonly maker: string;

  /**
   * @param folder only for this, made when there is something to write; other files in it are removed then.
   * @param version of the extension.
   */
  constructor(
    private readonly folder: string,
    version: string,
  ) {
    this.maker = [version, process.versions.v8, process.platform, process.arch].join('-').replaceAll(/[^\w.-]/g, '_');
    this.file = path.join(folder, this.maker + SUFFIX);
  }

  /** What was kept of a program, to be checked by V8; undefined where nothing was, or something else, or it has been damaged. */
  async read(program: Uint8Array): Promise<Buffer | undefined> {
    const kept = await readFile(this.file).catch(() => undefined);
    if (!kept || kept.length <= 2 * HASH) return undefined;
    const code = kept.subarray(2 * HASH);
    const sound = kept.subarray(0, HASH).equals(this.hashOf(program)) && kept.subarray(HASH, 2 * HASH).equals(hash(code));
    return sound ? code : undefined;
  }

  /**
   * Keeps code in place of what was kept before. Whatever breaks it off, there is the old file, the new one or none: others may read and
   * write at the same time.
   * @returns whether it could be written.
   */
  async write(program: Uint8Array, code: Uint8Array): Promise<boolean> {
    const written = `${this.file}.${randomUUID()}`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(written, [this.hashOf(program), hash(code), code]);
      await rename(written, this.file);
    } catch {
      await rm(written, { force: true }).catch(() => undefined);
      return false;
    }
    await this.removeOthers();
    return true;
  }

  private hashOf(program: Uint8Array): Buffer {
    return hash(Buffer.from(`${this.maker}\n`), program);
  }

  /** Of earlier versions, and what was left half-written. */
  private async removeOthers(): Promise<void> {
    const own = path.basename(this.file);
    const names = await readdir(this.folder).catch(() => []);
    const others = names.filter((name) => name !== own && name.includes(SUFFIX));
    await Promise.all(others.map((name) => rm(path.join(this.folder, name), { force: true }).catch(() => undefined)));
  }
}

function hash(...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
}
