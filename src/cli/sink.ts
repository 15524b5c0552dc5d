import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** Where the output goes. Both methods reject where it cannot be written. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A file, emptied first. Rejects where it cannot be opened. */
export async function fileSink(path: string): Promise<Sink> {
  const file = await open(path, 'w');
  return {
    write: (text) => file.appendFile(text),
    close: () => file.close(),
  };
}

/** A stream that somebody else closes. A slow reader slows the writer down, so that memory holds one article's output. */
export function streamSink(stream: Writable): Sink {
  // Without a listener a reader that goes away ends the process with a stack trace; `write` reports the fault all the same.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    close: () => Promise.resolve(),
  };
}

/** Whether writing failed because the reader has stopped reading ("… | head"). */
export function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE';
}
