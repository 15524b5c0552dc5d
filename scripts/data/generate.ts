/** Writes the generated files, word lists, the reader's kernel, the schema of registries; `git diff --exit-code` afterwards tells whether they were up to date. */
import { writeFileSync } from 'node:fs';
import { generateReaderKernel } from '../build/reader-kernel';
import { generateCountries } from './countries';
import { generateCommonWords, generateFamilyNames, generateGivenNames } from './names';
import { generateRegistrySchema } from './registry-schema';
import { generateSidecarSchema } from './sidecar-schema';

const FILES: readonly (readonly [path: string, generate: () => string])[] = [
  ['src/engine/lang/en/countries.ts', generateCountries],
  ['src/engine/lang/en/people/given-names.generated.ts', generateGivenNames],
  ['src/engine/lang/en/people/family-names.generated.ts', generateFamilyNames],
  ['src/engine/lang/en/people/common-words.generated.ts', generateCommonWords],
  ['src/engine/reader/kernel/code.generated.ts', generateReaderKernel],
  ['schemas/people.schema.json', generateRegistrySchema],
  ['schemas/sidecar.schema.json', generateSidecarSchema],
];

for (const [path, generate] of FILES) writeFileSync(new URL(`../../${path}`, import.meta.url), generate());
