import { createScanner, findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import * as v from 'valibot';
import { wordsOfName } from './name-words';
import { REGISTRY_PROBLEMS, type RegistryProblem, type RegistryProblemCode } from './problem';
import { mergeRegistries, type Registry, type RegistryPerson, type RejectedNames } from './registry';
import { OfficeSchema, PersonSchema, REGISTRY_VERSION, RegistrySchema, RejectedSchema } from './schema';

/** What a registry file holds, and what is wrong with it, in the order of the text. */
export interface RegistryFile {
  readonly registry: Registry;
  readonly problems: readonly RegistryProblem[];
}

/** A registry is nested six deep; what is nested much deeper would exhaust the parser's stack. */
const DEEPEST = 50;
/** Behind the first faults of syntax the others mostly follow from them. */
const MOST_SYNTAX_PROBLEMS = 20;
const OPTIONS = { allowTrailingComma: true } as const;

/**
 * Reads a registry file: JSON, in which comments and trailing commas are allowed. Never throws, on any string. An entry with an error is
 * left out, the others stand.
 */
export function readRegistry(text: string): RegistryFile {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { registry: { people: [] }, problems: [{ code: 'deep', severity: 'error', start: deep, end: deep + 1 }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, OPTIONS);
  const problems: RegistryProblem[] = errors.slice(0, MOST_SYNTAX_PROBLEMS).map(({ offset, length }) => ({
    code: 'syntax',
    severity: 'error',
    start: offset,
    end: offset + Math.max(length, 1),
  }));
  const registry = root ? readRoot(root, problems) : { people: [] };
  return { registry, problems: problems.sort((a, b) => a.start - b.start) };
}

function readRoot(root: Node, problems: RegistryProblem[]): Registry {
  if (root.type !== 'object') {
    problems.push({ code: 'object', severity: 'error', ...at(root) });
    return { people: [] };
  }
  readVersion(root, problems);
  reportUnknown(root, Object.keys(RegistrySchema.entries), undefined, problems);
  const builtIn = findNodeAtLocation(root, ['builtIn']);
  if (builtIn && builtIn.type !== 'boolean') problems.push({ code: 'boolean', severity: 'error', ...at(builtIn) });
  const list = findNodeAtLocation(root, ['people']);
  if (!list) problems.push({ code: 'missing', severity: 'error', value: 'people', ...openingOf(root) });
  else if (list.type !== 'array') problems.push({ code: 'list', severity: 'error', ...at(list) });
  const people: RegistryPerson[] = [];
  const names = new Set<string>();
  for (const node of list?.type === 'array' ? (list.children ?? []) : []) {
    const person = readPerson(node, problems);
    if (!person) continue;
    if (names.has(person.name)) {
      const name = findNodeAtLocation(node, ['name']) ?? node;
      problems.push({ code: 'duplicate', severity: 'warning', entry: person.name, value: person.name, ...at(name) });
    }
    names.add(person.name);
    people.push(person);
  }
  return mergeRegistries([{ people, ...(builtIn?.value === false ? { builtIn: false } : {}), not: readRejected(root, problems) }]);
}

/** The names that are none; one that is wrong costs no other. */
function readRejected(root: Node, problems: RegistryProblem[]): RejectedNames {
  const node = findNodeAtLocation(root, ['not']);
  if (!node) return {};
  if (node.type !== 'object') {
    problems.push({ code: 'object', severity: 'error', ...at(node) });
    return {};
  }
  const layers = Object.keys(RejectedSchema.entries) as readonly (keyof RejectedNames)[];
  reportUnknown(node, layers, undefined, problems);
  const not: { -readonly [Layer in keyof RejectedNames]: string[] } = {};
  for (const layer of layers) {
    const list = findNodeAtLocation(node, [layer]);
    if (list && list.type !== 'array') problems.push({ code: 'list', severity: 'error', ...at(list) });
    for (const entry of list?.type === 'array' ? (list.children ?? []) : []) {
      const name: unknown = entry.value;
      if (typeof name !== 'string') problems.push({ code: 'text', severity: 'error', ...at(entry) });
      else if (name.trim() === '') problems.push({ code: 'empty', severity: 'error', ...at(entry) });
      else (not[layer] ??= []).push(name);
    }
  }
  return not;
}

function readVersion(root: Node, problems: RegistryProblem[]): void {
  const node = findNodeAtLocation(root, ['version']);
  const version: unknown = node?.value;
  if (!node) problems.push({ code: 'version-missing', severity: 'warning', ...openingOf(root) });
  else if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    problems.push({ code: 'version', severity: 'warning', ...at(node) });
  else if (version > REGISTRY_VERSION) problems.push({ code: 'version-newer', severity: 'warning', value: String(version), ...at(node) });
}

/** One entry; undefined where it has an error. */
function readPerson(node: Node, problems: RegistryProblem[]): RegistryPerson | undefined {
  const entry = nameOf(node);
  const of = entry === undefined ? {} : { entry };
  const result = v.safeParse(PersonSchema, getNodeValue(node));
  if (node.type === 'object') {
    reportUnknown(node, Object.keys(PersonSchema.entries), entry, problems);
    for (const office of findNodeAtLocation(node, ['offices'])?.children ?? [])
      reportUnknown(office, Object.keys(OfficeSchema.entries), entry, problems);
  }
  const before = problems.length;
  if (!result.success) for (const issue of result.issues) problems.push({ ...problemOf(issue, node), ...of });
  else {
    const { name, aliases = [], offices = [] } = result.output;
    [name, ...aliases].forEach((word, i) => {
      if (wordsOfName(word)) return;
      const place = findNodeAtLocation(node, i === 0 ? ['name'] : ['aliases', i - 1]);
      problems.push({ code: 'words', severity: 'error', ...of, ...at(place ?? node) });
    });
    offices.forEach(({ from, to }, i) => {
      if (from === undefined || to === undefined || to >= from.slice(0, to.length)) return;
      const place = findNodeAtLocation(node, ['offices', i, 'to']);
      problems.push({ code: 'date-order', severity: 'error', value: from, ...of, ...at(place ?? node) });
    });
  }
  return result.success && problems.length === before ? (result.output as RegistryPerson) : undefined;
}

function problemOf(issue: v.BaseIssue<unknown>, node: Node): RegistryProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = path[path.length - 1];
  const isMissing = issue.kind === 'schema' && issue.received === 'undefined' && typeof field === 'string';
  const place = placeOf(node, path);
  if (isMissing) return { code: 'missing', severity: 'error', value: field, ...openingOf(placeOf(node, path.slice(0, -1))) };
  return { code: isCode(issue.message) ? issue.message : 'object', severity: 'error', ...at(place) };
}

const placeOf = (node: Node, path: readonly (string | number)[]): Node => findNodeAtLocation(node, [...path]) ?? node;

const isCode = (message: string): message is RegistryProblemCode => (REGISTRY_PROBLEMS as readonly string[]).includes(message);

function reportUnknown(node: Node, known: readonly string[], entry: string | undefined, problems: RegistryProblem[]): void {
  if (node.type !== 'object') return;
  for (const { children } of node.children ?? []) {
    const key = children?.[0];
    const value: unknown = key?.value;
    if (!key || typeof value !== 'string' || known.includes(value)) continue;
    problems.push({ code: 'unknown', severity: 'warning', value, expected: known, ...(entry === undefined ? {} : { entry }), ...at(key) });
  }
}

function nameOf(node: Node): string | undefined {
  const name: unknown = node.type === 'object' ? findNodeAtLocation(node, ['name'])?.value : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

const at = ({ offset, length }: Node): { start: number; end: number } => ({ start: offset, end: offset + length });
/** The bracket with which an object or a list opens: where something is missing, there is no better place. */
const openingOf = ({ offset }: Node): { start: number; end: number } => ({ start: offset, end: offset + 1 });

/** Where brackets are nested deeper than in any registry; undefined where they are nowhere. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  /** The brackets that are open: only its own kind closes one, as for the parser. */
  const open: number[] = [];
  for (let kind: number = scanner.scan(); kind !== END_OF_FILE; kind = scanner.scan()) {
    if (kind === OPEN_BRACE || kind === OPEN_BRACKET) open.push(kind);
    else if ((kind === CLOSE_BRACE || kind === CLOSE_BRACKET) && open[open.length - 1] === kind - 1) open.pop();
    if (open.length > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}

// Kinds of tokens, as jsonc-parser numbers them: its constant enumeration is not to be had across modules that are compiled one by one.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;
