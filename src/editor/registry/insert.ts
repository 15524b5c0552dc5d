import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { RegistryPerson } from '../../engine';

/** A change to a registry file's text: what to put where. UTF-16 offsets. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Entries that fit stay on one line, as in the template. */
const LINE_WIDTH = 120;
const INDENT = '    ';

/**
 * How to add a person to the file: behind the last entry, everything else as it is, comments too.
 * @returns undefined where the text is too broken to tell where entries stand.
 */
export function insertPerson(text: string, person: RegistryPerson): Insertion | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return undefined;
  const list = findNodeAtLocation(root, ['people']);
  if (!list) {
    const [edit] = modify(text, ['people'], [person], { formattingOptions: { insertSpaces: true, tabSize: 2, eol: eolOf(text) } });
    return edit && { start: edit.offset, end: edit.offset + edit.length, text: edit.content };
  }
  if (list.type !== 'array' || text[list.offset + list.length - 1] !== ']') return undefined;
  const eol = eolOf(text);
  const entry = `${eol}${INDENT}${entryText(person, eol)}`;
  const last = list.children?.[list.children.length - 1];
  if (last) return at(last.offset + last.length, `,${entry}`);
  const inside = text.slice(list.offset + 1, list.offset + list.length - 1);
  return at(list.offset + 1, /^[ \t]*$/.test(inside) ? `${entry}${eol}  ` : entry);
}

/** Where the entry of that name stands; undefined where there is none. */
export function findPerson(text: string, name: string): { readonly start: number; readonly end: number } | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const list = root?.type === 'object' ? findNodeAtLocation(root, ['people']) : undefined;
  const node = list?.children?.find((entry) => entry.type === 'object' && findNodeAtLocation(entry, ['name'])?.value === name);
  return node && { start: node.offset, end: node.offset + node.length };
}

function entryText(person: RegistryPerson, eol: string): string {
  const lines = JSON.stringify(person, undefined, 2).split('\n');
  const one = lines
    .map((line) => line.trim())
    .join(' ')
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
  return one.length + INDENT.length <= LINE_WIDTH ? one : lines.join(eol + INDENT);
}

const at = (offset: number, text: string): Insertion => ({ start: offset, end: offset, text });

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
