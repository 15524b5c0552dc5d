import { readFile } from 'node:fs/promises';
import type { Registry } from '../engine';
import { lineAndColumn, type RegistryProblem, type RegistryProblemCode } from '../engine/registry/problem';
import { mergeRegistries } from '../engine/registry/registry';
import { decode } from './decode';
import type { Faults } from './faults';

/**
 * Reads the registries of people that the command line names; the later stands above the earlier. What is wrong in one is named with its
 * line; entries without errors count.
 * @returns undefined where none is named.
 */
export async function readPeople(files: readonly string[], faults: Faults): Promise<Registry | undefined> {
  if (files.length === 0) return undefined;
  // The parser and the schema cost nothing where nobody names a registry.
  const { readRegistry } = await import('../engine/registry/read');
  const registries: Registry[] = [];
  for (const file of files) {
    try {
      const text = decode(await readFile(file)).replace(/^\uFEFF/, '');
      const { registry, problems } = readRegistry(text);
      for (const problem of problems) {
        const { line, column } = lineAndColumn(text, problem.start);
        const place = `${file}:${String(line)}:${String(column)}`;
        if (problem.severity === 'error') faults.report(place, inWords(problem));
        else faults.warn(place, inWords(problem));
      }
      registries.push(registry);
    } catch (error) {
      faults.report(file, error);
    }
  }
  return mergeRegistries(registries);
}

const WORDINGS: { readonly [Code in RegistryProblemCode]: (problem: RegistryProblem) => string } = {
  syntax: () => 'no JSON: a comma, quotation mark or bracket is missing before this place',
  deep: () => 'nested too deeply to be a registry of people',
  'version-missing': () => 'no version: add "version": 1',
  'version-newer': ({ value = '' }) => `version ${value} is newer than this program; what it knows is read`,
  version: () => 'the version must be a whole number: 1',
  missing: ({ value = '' }) => `"${value}" is missing`,
  unknown: ({ value = '', expected = [] }) => `"${value}" means nothing here and is ignored; known are ${expected.join(', ')}`,
  duplicate: ({ value = '' }) => `${value} stands twice; the later entry stands above the earlier one`,
  'date-order': ({ value = '' }) => `before ${value}, the first day in office`,
  words: () => 'no name that can be found in a text: words of letters only, eight at most',
  object: () => 'must be an object: { "…": … }',
  list: () => 'must be a list: [ … ]',
  text: () => 'must be a text in quotation marks',
  empty: () => 'must not be empty',
  long: () => 'longer than any name: 200 characters at most',
  boolean: () => 'must be true or false, without quotation marks',
  date: () => 'must be a day, a month or a year: "2019-05-20", "2019-05" or "2019"',
  gender: () => 'must be "female" or "male"',
  url: () => 'must be an address that begins with https:// or http://',
};

function inWords(problem: RegistryProblem): string {
  const words = WORDINGS[problem.code](problem);
  return problem.severity === 'warning' || problem.entry === undefined ? words : `${words} (the entry of ${problem.entry} is left out)`;
}
