import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): Record<string, string> => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, string>;

/** The languages into which the whole of the interface is translated. */
const LANGUAGES = ['de'];

/** The English words of each file, and where their translation stands. */
const FILES = [
  { english: 'l10n/bundle.l10n.json', translated: (language: string) => `l10n/bundle.l10n.${language}.json` },
  { english: 'package.nls.json', translated: (language: string) => `package.nls.${language}.json` },
];

/** What a translation must leave as it is: placeholders, the targets of links, and what stands for code. */
const fixed = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d\}|\]\([^)\s]+\)|\$\([\w~-]+\)|`(?!On the Record:)[^`]+`/g)].map(([part]) => part).sort();

/** A text that says nothing but its placeholders and signs needs no translation. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\d\}/g, ''));

/** Words that are the same in both languages. */
const SAME_WORDS = new Set([
  'On the Record',
  'CSV',
  'JSON',
  'Markdown',
  'brat',
  'TimeML',
  'Web Annotations',
  'ClaimReview',
  'Form',
  'Name',
  'Person',
  'Filter: {0}',
]);

for (const language of LANGUAGES) {
  for (const { english, translated } of FILES) {
    const file = translated(language);

    describe(file, () => {
      const source = read(english);
      const target = read(file);

      it(`translates every text of ${english}: add what is listed here`, () => {
        assert.deepEqual(Object.fromEntries(Object.entries(source).filter(([key]) => !target[key])), {});
      });

      it('translates nothing that is not there any more: take out what is listed here', () => {
        assert.deepEqual(
          Object.keys(target).filter((key) => !(key in source)),
          [],
        );
      });

      it('keeps placeholders, links and code as they are', () => {
        for (const [key, text] of Object.entries(target)) assert.deepEqual(fixed(text), fixed(source[key] ?? text), key);
      });

      it('leaves nothing in English', () => {
        const same = Object.entries(target).filter(([key, text]) => text === source[key] && hasWords(text) && !SAME_WORDS.has(text));
        assert.deepEqual(same, []);
      });

      it('names commands as the palette names them', () => {
        const titles = new Set(
          Object.entries(read(`package.nls.${language}.json`)).flatMap(([key, text]) => (key.startsWith('command.') ? text : [])),
        );
        const named = Object.values(target).flatMap((text) =>
          [...text.matchAll(/`On the Record: ([^`]+)`/g)].map((match) => match[1] ?? ''),
        );
        assert.deepEqual(
          named.filter((title) => !titles.has(title)),
          [],
        );
      });
    });
  }
}

describe('the translations', () => {
  for (const language of LANGUAGES) {
    it(`each step of the walkthrough has its text in the language ${language}`, () => {
      const texts = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
      const wanted = texts.map((file) => file.replace(/\.md$/, `.nls.${language}.md`));
      assert.deepEqual(
        wanted.filter((file) => !existsSync(path.join(root, file))),
        [],
      );
    });
  }

  it('there are no other languages than those that are tested', () => {
    const found = readdirSync(path.join(root, 'l10n')).flatMap((file) => /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1] ?? []);
    assert.deepEqual(found, LANGUAGES);
  });
});
