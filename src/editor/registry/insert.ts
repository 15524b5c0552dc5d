import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type JSONPath } from 'jsonc-parser';
import type { RegistryPerson } from '../../engine';
import type { EntityLayer } from '../../engine/corrections/types';

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

/**
 * The file with what an entry does not say yet of a person: further aliases, and whether the person is an official. Nothing that stands
 * there is taken away.
 * @returns the text as it is where the entry says all of it; undefined where there is no such entry.
 */
export function amendPerson(text: string, { name, aliases = [], official }: RegistryPerson): string | undefined {
  const list = listOf(text, ['people']);
  const at = list?.findIndex((entry) => isRecord(entry) && entry['name'] === name) ?? -1;
  const entry = list?.[at];
  if (!isRecord(entry)) return undefined;
  const known: readonly unknown[] = Array.isArray(entry['aliases']) ? entry['aliases'] : [];
  const more = aliases.filter((alias) => !known.includes(alias));
  const named = more.length === 0 ? text : changed(text, ['people', at, 'aliases'], [...known, ...more]);
  return official === undefined || entry['official'] === official ? named : changed(named, ['people', at, 'official'], official);
}

/** The file with a name that is none of its layer in any article; undefined where the text is too broken. */
export function rejectName(text: string, layer: EntityLayer, name: string): string | undefined {
  if (parseTree(text, [], OPTIONS)?.type !== 'object') return undefined;
  const names = listOf(text, ['not', layer]) ?? [];
  return names.includes(name) ? text : changed(text, ['not', layer], [...names, name]);
}

/** The file without a rejected name; what is left empty goes. */
export function restoreName(text: string, layer: EntityLayer, name: string): string {
  const rest = (listOf(text, ['not', layer]) ?? []).filter((one) => one !== name);
  if (rest.length > 0) return changed(text, ['not', layer], rest);
  const without = changed(text, ['not', layer], undefined);
  return rejectedNames(without).length === 0 ? changed(without, ['not'], undefined) : without;
}

/** The names that the file rejects. */
export function rejectedNames(text: string): readonly { readonly layer: EntityLayer; readonly name: string }[] {
  return (['person', 'organization', 'place'] as const).flatMap((layer) =>
    (listOf(text, ['not', layer]) ?? []).flatMap((name) => (typeof name === 'string' ? [{ layer, name }] : [])),
  );
}

const OPTIONS = { allowTrailingComma: true } as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The values of a list; undefined where there is none. */
function listOf(text: string, path: JSONPath): readonly unknown[] | undefined {
  const root = parseTree(text, [], OPTIONS);
  const node = root && findNodeAtLocation(root, path);
  const value: unknown = node?.type === 'array' ? getNodeValue(node) : undefined;
  return Array.isArray(value) ? value : undefined;
}

/** The text with another value at a place; comments and all else stay as they are. */
function changed(text: string, path: JSONPath, value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: eolOf(text) };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
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
