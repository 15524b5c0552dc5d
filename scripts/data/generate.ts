/** Writes the generated word lists of the engine; `git diff --exit-code` afterwards tells whether they were up to date. */
import { writeFileSync } from 'node:fs';
import { generateCountries } from './countries';

const FILES: readonly (readonly [path: string, generate: () => string])[] = [['src/engine/lang/en/countries.ts', generateCountries]];

for (const [path, generate] of FILES) writeFileSync(new URL(`../../${path}`, import.meta.url), generate());
