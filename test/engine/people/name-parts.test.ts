import assert from 'node:assert/strict';
import { likeSpelling, mayBeSame, takeApart } from '../../../src/engine/people/name-parts';

const parts = (name: string): ReturnType<typeof takeApart> => takeApart(name.split(' '));

describe('takeApart', () => {
  it('takes the last word for the family name', () => assert.equal(parts('marta olsen').family, 'olsen'));
  it('takes the first where family names stand first', () => assert.equal(parts('chen guowei').family, 'chen'));
  it('leaves a suffix out', () => {
    assert.equal(parts('peter brandt jr').family, 'brandt');
    assert.equal(parts('peter brandt jr').suffix, 'jr');
  });
});

describe('mayBeSame', () => {
  const SAME = [
    'sergey brandt/sergei brandt',
    'bill marsh/william marsh',
    'thomas j. hale/thomas hale',
    'j. hale/james hale',
    'fonoti sina leavai/sina fonoti leavai',
  ];
  const OTHERS = [
    'bill marsh/hilda marsh',
    'george w. hale/george h. hale',
    'peter brandt jr/peter brandt sr',
    'ann lee/ann lind',
    'fonoti sina leavai/sina leavai fonoti',
  ];
  for (const pair of SAME) {
    it(pair, () => {
      const [a = '', b = ''] = pair.split('/');
      assert.equal(mayBeSame(parts(a), parts(b)), true);
    });
  }
  for (const pair of OTHERS) {
    it(`not ${pair}`, () => {
      const [a = '', b = ''] = pair.split('/');
      assert.equal(mayBeSame(parts(a), parts(b)), false);
    });
  }
});

describe('likeSpelling', () => {
  it('allows one letter in a short word, two in a long one', () => {
    assert.equal(likeSpelling('sergey', 'sergei'), true);
    assert.equal(likeSpelling('kovalensky', 'kovalenskyy'), true);
    assert.equal(likeSpelling('hale', 'hole'), false);
    assert.equal(likeSpelling('olsen', 'ulsen'), false);
  });
});
