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
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
