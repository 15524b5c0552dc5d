import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations, Pair, Span } from '../../src/engine';
import { applyCorrections } from '../../src/engine/corrections/apply';
import { placeCorrections } from '../../src/engine/corrections/placed';
import { brat } from '../../src/engine/export/brat';
import { w3c } from '../../src/engine/export/w3c';
import { planImport, readBrat, readW3c, type Imported } from '../../src/engine/import';
import { anyCorrections } from '../engine/corrections/arbitrary';
import { ANNOTATIONS, correct, TEXT } from '../engine/corrections/article';

/** The article with characters of two UTF-16 units, with other line ends, or as it is. */
const variants: readonly { readonly text: string; readonly annotations: Annotations }[] = [
  { text: TEXT, annotations: ANNOTATIONS },
  moved((offset) => offset + 5, `😀 🎉${TEXT}`),
  moved((offset) => offset + countBefore('\n', offset), TEXT.replaceAll('\n', '\r\n')),
  moved((offset) => offset + countBefore('“', offset), TEXT.replaceAll('“', '𝒂')),
];

function countBefore(sign: string, offset: number): number {
  return TEXT.slice(0, offset).split(sign).length - 1;
}

function moved(to: (offset: number) => number, text: string): { readonly text: string; readonly annotations: Annotations } {
  const span = <T extends Span>(one: T): T => ({ ...one, start: to(one.start), end: to(one.end) });
  const pairs = (all: readonly Pair[]): Pair[] => all.map(([start, end]) => [to(start), to(end)]);
  const { mentions, roles, quotes, dates, organizations, places, claims } = ANNOTATIONS;
  const annotations: Annotations = {
    ...ANNOTATIONS,
    mentions: mentions.map(span),
    roles: roles.map(span),
    quotes: quotes.map(span),
    dates: dates.map(span),
    organizations: organizations.map(span),
    places: places.map(span),
    claims: claims.map((claim) => ({
      ...claim,
      source: pairs(claim.source),
      cue: pairs(claim.cue),
      content: pairs(claim.content),
      via: pairs(claim.via),
    })),
  };
  return { text, annotations };
}

/** An engine that has missed some of it. */
const missing = (all: Annotations): fc.Arbitrary<Annotations> => {
  const some = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...list]);
  return fc
    .record({
      mentions: some(all.mentions),
      roles: some(all.roles),
      quotes: some(all.quotes),
      dates: some(all.dates),
      organizations: some(all.organizations),
      places: some(all.places),
      claims: some(all.claims),
    })
    .map((found) => {
      const people = all.people.filter(({ id }) => found.mentions.some(({ person }) => person === id));
      const known = (id: string | undefined): string =>
        id !== undefined && (id.startsWith('org:') || people.some((one) => one.id === id)) ? id : 'unknown';
      const quotes = found.quotes.map((quote, i) => ({
        ...quote,
        id: `q${String(i + 1)}`,
        ...(quote.speaker === undefined ? {} : { speaker: known(quote.speaker) }),
      }));
      const idOf = new Map(found.quotes.map(({ id }, i) => [id, `q${String(i + 1)}`]));
      const claimIds = new Map(found.claims.map(({ id }, i) => [id, `c${String(i + 1)}`]));
      const claims = found.claims.map(({ within, ...claim }) => {
        const outer = within === undefined ? undefined : claimIds.get(within);
        return {
          ...claim,
          id: claimIds.get(claim.id)!,
          sourceId: known(claim.sourceId),
          quotes: claim.quotes.flatMap((id) => idOf.get(id) ?? []),
          ...(outer === undefined ? {} : { within: outer }),
        };
      });
      const roles = found.roles.map((role, i) => ({
        ...role,
        person: known(role.person) === 'unknown' ? `unnamed-${String(i + 1)}` : role.person,
      }));
      return { ...all, ...found, people, quotes, claims, roles };
    });
};

const imports = (text: string, engine: Annotations, imported: Imported): Annotations => {
  const { drafts, take, problems } = planImport(text, engine, [], imported);
  assert.deepEqual(problems, []);
  const all = [...take, ...drafts.map(({ body, targets }) => correct(body, targets))];
  return applyCorrections(text, engine, placeCorrections(text, all)).annotations;
};

describe('what is exported and imported', () => {
  for (const [number, { text, annotations }] of variants.entries()) {
    it(`gives the same export as brat standoff, whatever the engine has missed (${String(number + 1)})`, () => {
      const content = brat({ name: 'a', text, annotations });
      fc.assert(
        fc.property(missing(annotations), (engine) => {
          assert.equal(brat({ name: 'a', text, annotations: imports(text, engine, readBrat(content, text)) }), content);
        }),
        { numRuns: 25 },
      );
    });

    it(`names the same people and claims as W3C annotations (${String(number + 1)})`, () => {
      const content = w3c({ name: 'a', text, annotations }, 'a');
      fc.assert(
        fc.property(missing(annotations), (engine) => {
          const again = imports(text, engine, readW3c(content, text));
          assert.equal(brat({ name: 'a', text, annotations: again }), brat({ name: 'a', text, annotations }));
          assert.deepEqual(planImport(text, again, [], readW3c(content, text)).drafts, []);
        }),
        { numRuns: 15 },
      );
    });
  }

  it('has every correction as W3C annotations, and gives the same export', () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const content = w3c({ name: 'a', text: TEXT, annotations: ANNOTATIONS, corrections }, 'a');
        const imported = readW3c(content, TEXT);
        const byId = new Map(imported.corrections.map((one) => [one.id, one]));
        for (const one of corrections) assert.deepEqual(byId.get(one.id), one);
        assert.equal(w3c({ name: 'a', text: TEXT, annotations: ANNOTATIONS, corrections: imported.corrections }, 'a'), content);
      }),
      { numRuns: 25 },
    );
  });
});

const bratLine = fc.oneof(
  fc.string({ unit: fc.constantFrom('T', 'E', 'A', '1', '2', '\t', ' ', ':', ';', 'Claim', 'Person', '9', '#', '\r', 'N', '|', 'org:') }),
  fc.constantFrom(
    'T1\tPerson 3 9\tx',
    'T2\tPlace 0 5\tPORTO',
    'E1\tClaim:T1 Content:T2',
    'E2\tClaim:E1 Content:E2',
    'N1\tReference T1 person:a\t',
    '*\tEquiv T1 T2',
  ),
);

describe('an import', () => {
  it('never throws and corrects soundly, whatever the file', () => {
    fc.assert(
      fc.property(fc.array(bratLine, { maxLength: 12 }), (lines) => {
        const imported = readBrat(lines.join('\n'), TEXT);
        const { drafts } = planImport(TEXT, ANNOTATIONS, [], imported);
        applyCorrections(
          TEXT,
          ANNOTATIONS,
          placeCorrections(
            TEXT,
            drafts.map(({ body, targets }) => correct(body, targets)),
          ),
        );
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(fc.jsonValue()).map((items) => JSON.stringify({ type: 'AnnotationPage', items })),
        ),
        (content) => {
          planImport(TEXT, ANNOTATIONS, [], readW3c(content, TEXT));
        },
      ),
    );
  });

  it('takes broken annotations for problems', () => {
    const json = fc.oneof(fc.constantFrom<unknown>('x', 3, null, [], {}, 'DATE', true), fc.jsonValue());
    const page = JSON.parse(w3c({ name: 'a', text: TEXT, annotations: ANNOTATIONS }, 'a')) as { items: Record<string, unknown>[] };
    fc.assert(
      fc.property(fc.nat(page.items.length - 1), fc.nat(30), json, (item, step, value) => {
        const copy = structuredClone(page);
        const places: [Record<string, unknown>, string][] = [];
        const walk = (node: unknown): void => {
          if (typeof node !== 'object' || node === null) return;
          for (const key of Object.keys(node)) {
            places.push([node as Record<string, unknown>, key]);
            walk((node as Record<string, unknown>)[key]);
          }
        };
        walk(copy.items[item]);
        const [node, key] = places[step % places.length]!;
        node[key] = value;
        const { problems } = planImport(TEXT, ANNOTATIONS, [], readW3c(JSON.stringify(copy), TEXT));
        assert.ok(problems.length <= 1);
      }),
      { numRuns: 100 },
    );
  });
});
