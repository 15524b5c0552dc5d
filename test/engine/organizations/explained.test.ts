import assert from 'node:assert/strict';
import { identifyOrganizationsInSteps } from '../../../src/engine/organizations/identify';
import { identifyPlacesInSteps } from '../../../src/engine/places/identify';
import { finish } from '../../../src/engine/steps';
import { check, organizations, paragraphsOf } from './marked';

const CASES: Record<string, readonly string[]> = {
  'agencies of a dateline': [
    'Skopje, 7 July (⟦MRIA⟧) – The roads are open.',
    'TRESK (⟦Wolka⟧) — The roads are open.',
    'Manila, Oct 28 (⟦dpa⟧/⟦GRN⟧) – Forty roads are closed.',
    'TRESK (⟦VP⟧): The roads are open.',
    'Ann Lee (left) – a friend – came. Paris (Texas) – a small town – slept.',
  ],
  'aircraft and indices named after bodies': [
    'Lee spoke aboard Air Force One. The ⟦Air Force⟧ came.',
    'The S&P 500 and the Nikkei 225 fell; ⟦S&P⟧ cut the rating.',
    'Australia’s S&P/ASX 200 rose.',
  ],
  'bodies with what they are for': [
    'the ⟦Commission of Inquiry into Allegations of Road Neglect⟧ and the ⟦Commission of Inquiry into Systemic Haste⟧ met',
    'The ⟦South Korean Joint Chiefs of Staff⟧ said so. ⟦Syrians for Roads and Peace⟧ agreed. He blamed Syrians for Aleppo.',
    'The ⟦EU mission in Kosovo⟧ left, and Iran’s ⟦UN⟧ mission in Vienna stayed.',
    'The ⟦Ukrainian general staff⟧ and Polish border guards agreed.',
  ],
  'letters behind what is no body': [
    'the Universal Roads Review (URR) and the ⟦Bureau of Road Policy⟧ (⟦BRP⟧)',
    'the ⟦Institute of Adult Education⟧ (⟦IAE⟧) taught Adult Road Education (ARE)',
  ],
};

for (const [name, texts] of Object.entries(CASES)) {
  describe(`organizations: ${name}`, () => {
    for (const text of texts) it(text, () => check(text, organizations));
  });
}

describe('letters that an article explains', () => {
  const found = async (text: string): Promise<{ bodies: string[]; places: string[] }> => {
    const paragraphs = await paragraphsOf(text);
    return {
      bodies: finish(identifyOrganizationsInSteps(paragraphs, [])).map(({ start, end }) => text.slice(start, end)),
      places: finish(identifyPlacesInSteps(paragraphs, [])).map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`),
    };
  };

  it('are no body anywhere in it where they stand for ordinary words', async () => {
    const { bodies } = await found('The road control order (RCO) stays.\n\nThe RCO has helped, the RRB said.');
    assert.deepEqual(bodies, ['RRB']);
  });

  it('are the place that they stand behind', async () => {
    const { bodies, places } = await found('He came to Khyber Pakhtunkhwa (KPK).\n\nThe KPK talks failed.');
    assert.deepEqual(bodies, []);
    assert.deepEqual(places, ['Khyber Pakhtunkhwa = Khyber Pakhtunkhwa', 'KPK = Khyber Pakhtunkhwa', 'KPK = Khyber Pakhtunkhwa']);
  });
});
