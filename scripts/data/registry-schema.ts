import { toJsonSchema } from '@valibot/to-json-schema';
import { RegistrySchema } from '../../src/engine/registry/schema';

/** The JSON schema of registry files, for completion and hovers in editors: what the engine checks with, in another notation. */
export function generateRegistrySchema(): string {
  const schema = {
    ...toJsonSchema(RegistrySchema),
    title: 'On the Record: people and their offices',
    // Both are VS Code's own: they keep its JSON support from complaining of what a registry allows.
    allowComments: true,
    allowTrailingCommas: true,
  };
  return `${JSON.stringify(schema, sayPatterns, 2)}\n`;
}

/** Beside each pattern the words with which VS Code says what it wants, in place of the pattern itself. */
function sayPatterns(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('pattern' in value)) return value;
  const examples = 'examples' in value && Array.isArray(value.examples) ? (value.examples as readonly string[]) : undefined;
  return {
    ...value,
    patternErrorMessage: examples ? `Write it as in ${examples.join(', ')}.` : 'Write an address that begins with https:// or http://.',
  };
}
