import assert from 'node:assert/strict';
import { identifyOrganizationsInSteps } from '../../../src/engine/organizations/identify';
import { finish } from '../../../src/engine/steps';
import { paragraphsOf } from './marked';

const named = async (text: string, taken: readonly { start: number; end: number }[] = []): Promise<string[]> =>
  finish(identifyOrganizationsInSteps(await paragraphsOf(text), taken)).map(
    ({ start, end, id, kind }) => `${text.slice(start, end)} = ${id} (${kind})`,
  );

describe('organizations of a document', () => {
  it('ties letters to the long form, from a bracket and from the lists', async () => {
    assert.deepEqual(await named('The Lake Victoria Basin Commission (LVBC) met.\n\nThe LVBC told the WSJ.'), [
      'Lake Victoria Basin Commission = lake-victoria-basin-commission (state)',
      'LVBC = lake-victoria-basin-commission (state)',
      'LVBC = lake-victoria-basin-commission (state)',
      'WSJ = wall-street-journal (media)',
    ]);
  });

  it('ties a ministry to its country, by demonym, possessive, or the one before', async () => {
    assert.deepEqual(await named('The Norwegian Foreign Ministry spoke. Norway’s Foreign Ministry wrote. The Foreign Ministry sang.'), [
      'Norwegian Foreign Ministry = norwegian-foreign-ministry (state)',
      'Foreign Ministry = norwegian-foreign-ministry (state)',
      'Foreign Ministry = norwegian-foreign-ministry (state)',
    ]);
  });

  it('keeps the ministries of two countries apart', async () => {
    const found = await named('Chile’s Foreign Ministry answered the Peruvian Foreign Ministry.');
    assert.deepEqual(found, [
      'Foreign Ministry = chilean-foreign-ministry (state)',
      'Peruvian Foreign Ministry = peruvian-foreign-ministry (state)',
    ]);
  });

  it('takes a head behind an article for the body that was named with it, also within a longer name', async () => {
    assert.deepEqual(await named('The Orsena Road Commission met. The Commission agreed, Commission chair Ann Lee said.'), [
      'Orsena Road Commission = orsena-road-commission (state)',
      'Commission = orsena-road-commission (state)',
      'Commission = orsena-road-commission (state)',
    ]);
    assert.deepEqual(
      await named('The Orsena Court of Appeal ruled. The Court erred. She told the Department of Roads; the Department paid.'),
      [
        'Orsena Court of Appeal = orsena-court-of-appeal (state)',
        'Court = orsena-court-of-appeal (state)',
        'Department of Roads = department-of-roads (state)',
        'Department = department-of-roads (state)',
      ],
    );
    assert.deepEqual(await named('The Orsena Police Force came. He told Force spokesman Jon Roe that the Force left. Forces left.'), [
      'Orsena Police Force = orsena-police-force (state)',
      'Force = orsena-police-force (state)',
      'Force = orsena-police-force (state)',
    ]);
  });

  it('finds a name again that only a noun beside it told', async () => {
    assert.deepEqual(await named('The broadcaster Suspilka reported it.\n\nLater Suspilka took it back.'), [
      'Suspilka = suspilka (media)',
      'Suspilka = suspilka (media)',
    ]);
  });

  it('gives way to a person where it is only likely', async () => {
    const text = 'The company Roe founded grew.';
    assert.deepEqual(await named(text, [{ start: 12, end: 15 }]), []);
    assert.deepEqual(await named('Reuters said so.', [{ start: 0, end: 7 }]), ['Reuters = reuters (media)']);
  });
});
