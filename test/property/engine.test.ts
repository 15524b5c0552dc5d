import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadEngine, type Annotations, type Engine, type Pair, type Quotation, type Span } from '../../src/engine';
import { finish, type Steps } from '../../src/engine/steps';
import { articleText, hostileTexts } from './texts';

const DATE = '2024-04-09';

/** Every span of the annotations, by layer. */
function layers(found: Annotations): Record<string, readonly Span[]> {
  const spans = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }));
  return {
    mentions: found.mentions,
    roles: found.roles,
    quotes: found.quotes,
    dates: found.dates,
    organizations: found.organizations,
    places: found.places,
    furniture: spans(found.furniture),
    claims: found.claims.flatMap(({ source, cue, content, via }) => spans([...source, ...cue, ...content, ...via])),
  };
}

function assertSound(text: string, found: Annotations): void {
  for (const [layer, spans] of Object.entries(layers(found))) {
    for (const { start, end } of spans) {
      assert.ok(
        Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
        `${layer} ${start}-${end}`,
      );
    }
    // Roles may stand within roles, and claims share their spans; all other layers are flat.
    if (layer === 'roles' || layer === 'claims') continue;
    for (let i = 1; i < spans.length; i++) assert.ok(spans[i - 1]!.end <= spans[i]!.start, `${layer} overlap at ${spans[i]!.start}`);
  }
  const people = new Set(found.people.map(({ id }) => id));
  assert.equal(people.size, found.people.length);
  for (const { person } of found.mentions) assert.ok(people.has(person), person);
  const quotes = new Set(found.quotes.map(({ id }) => id));
  const claims = new Map(found.claims.map((claim) => [claim.id, claim]));
  for (const claim of found.claims) {
    for (const quote of claim.quotes) assert.ok(quotes.has(quote));
    if (claim.within !== undefined) assert.ok(claims.has(claim.within) && claim.within !== claim.id);
  }
}

/** Runs at most so many steps. @returns whether that was all of them. */
function isDone(steps: Steps<unknown>, most: number): boolean {
  for (let i = 0; i < most; i++) if (steps.next().done) return true;
  return false;
}

describe('the engine, on any text', () => {
  let engine: Engine;
  before(async () => {
    engine = await loadEngine();
  });

  it('gives sound spans for texts made of the stuff of articles', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const found = engine.analyse(text, { publicationDate: DATE });
        assert.ok(found.complete);
        assertSound(text, found);
      }),
      { numRuns: 300 },
    );
  });

  it('gives sound spans for arbitrary strings, lone surrogates among them', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.nat(0xffff), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(any, (text) => assertSound(text, engine.analyse(text))),
      { numRuns: 300 },
    );
  });

  for (const [name, text] of hostileTexts) {
    it(`survives ${name}`, () => assertSound(text, engine.analyse(text)));
  }

  it('gives the same annotations for CRLF as for LF', () => {
    fc.assert(
      fc.property(articleText, (lf) => {
        const crlf = lf.replaceAll('\n', '\r\n');
        // Maps an offset into `crlf` back into `lf`: every carriage return before it is gone.
        const gone = new Uint32Array(crlf.length + 1);
        for (let i = 0; i < crlf.length; i++) gone[i + 1] = gone[i]! + (crlf[i] === '\r' ? 1 : 0);
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
        const back = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
            typeof inner === 'number' && ['start', 'end', '0', '1'].includes(key) ? inner - gone[inner]! : inner,
          ) as unknown;
        const options = { publicationDate: DATE };
        assert.deepEqual(back(engine.analyse(crlf, options)), plain(engine.analyse(lf, options)));
      }),
      { numRuns: 100 },
    );
  });

  it('reaches the same annotations by any path of edits as from scratch', () => {
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(40), insert: articleText.map((text) => text.slice(0, 60)) });
    fc.assert(
      fc.property(articleText, fc.array(edit, { maxLength: 5 }), fc.boolean(), (first, edits, readBetween) => {
        const session = engine.open();
        let text = first;
        session.update(text, { publicationDate: DATE });
        for (const { at, remove, insert } of edits) {
          if (readBetween) session.readClaims(() => true);
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert + text.slice(place + remove);
          session.update(text, { publicationDate: DATE });
        }
        session.readClaims();
        assert.deepEqual(session.annotations, engine.analyse(text, { publicationDate: DATE }));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same in steps as at once, whatever is dropped half-way', () => {
    const edit = fc.record({
      at: fc.nat(),
      insert: articleText.map((text) => text.slice(0, 60)),
      loaded: fc.nat(8),
      annotated: fc.nat(80),
    });
    fc.assert(
      fc.property(articleText, fc.array(edit, { maxLength: 5 }), (first, edits) => {
        const session = engine.open();
        let text = first;
        session.load(text, { publicationDate: DATE });
        for (const { at, insert, loaded, annotated } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert + text.slice(place);
          // Somebody types on before the last step: what follows has to hold all the same.
          if (isDone(session.loadInSteps(text, { publicationDate: DATE }), loaded)) {
            session.readClaims(() => true);
            isDone(session.annotateInSteps(), annotated);
          }
        }
        finish(session.loadInSteps(text, { publicationDate: DATE }));
        session.readClaims();
        assert.deepEqual(finish(session.annotateInSteps()), engine.analyse(text, { publicationDate: DATE }));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the fast layers before the claims have been read, and the same ones after', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        const session = engine.open();
        const early = session.update(text);
        const late = (session.readClaims(), session.annotations);
        for (const layer of ['people', 'mentions', 'roles', 'dates', 'organizations', 'places', 'furniture'] as const) {
          assert.deepEqual(early[layer], late[layer]);
        }
        // What was said stands at once; who said it may rest on a claim.
        const place = ({ id, start, end }: Quotation): unknown => ({ id, start, end });
        assert.deepEqual(early.quotes.map(place), late.quotes.map(place));
        assert.ok(late.complete);
      }),
      { numRuns: 100 },
    );
  });
});
