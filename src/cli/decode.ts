import { TextDecoder } from 'node:util';

/** Bytes that are no text, with the reason for people. */
export class UnreadableText extends Error {}

// `ignoreBOM` keeps the byte order mark in the text, so that offsets count every character of the file as given.
const decoders = {
  utf8: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  utf16le: new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }),
  utf16be: new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true }),
};

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark. Throws `UnreadableText`. */
export function decode(bytes: Uint8Array): string {
  const decoder = decoderFor(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new UnreadableText('not UTF-8 text');
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoders.utf16le;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoders.utf16be;
  if (bytes.includes(0)) throw new UnreadableText('a binary file');
  return decoders.utf8;
}
