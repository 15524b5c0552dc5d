import assert from 'node:assert/strict';
import { findMarks } from '../../../src/engine/quotations/marks';
import { piecesOf } from './pieces';

/** Text and the stretches that it holds. */
const STRETCHES: readonly (readonly [name: string, text: string, ...stretches: string[]])[] = [
  ['curly marks', '“We will act,” she said. “Soon.”', '“We will act,”', '“Soon.”'],
  ['straight marks', '"We will act," she said. "Soon."', '"We will act,"', '"Soon."'],
  ['two apostrophes', "''We can't wait,'' said Ms. Ode. ''It's late.''", "''We can't wait,''", "''It's late.''"],
  ['grave accents and apostrophes', "``We can't wait,'' said Ms. Ode.", "``We can't wait,''"],
  ['guillemets', 'Er sagte «gut» und « très bien » dazu.', '«gut»', '« très bien »'],
  ['guillemets turned inwards', 'Sie nannte es »gut« und ging.', '»gut«'],
  ['low marks', 'Er nannte es „gut“ und ging.', '„gut“'],
  ['guillemets beside curly marks', 'She said “one” and then « two ».', '“one”', '« two »'],
  ['a nested quotation', 'He opposed “any ‘inner ring’ of states,” he said.', '“any ‘inner ring’ of states,”'],
  ['typed marks around a nested quotation', "''Say: 'We are here,''' she said.", "''Say: 'We are here,'''"],
  ['single marks where there are no others', 'Minister hails ‘new era’ in talks', '‘new era’'],
  ['straight single marks where there are no others', "Minister hails 'new era' in talks", "'new era'"],
  ['single marks around double ones', '‘He called it “odd” to me,’ she said.', '‘He called it “odd” to me,’'],
  ['straight single marks around double ones', 'He said: \'I heard "no" and left.\'', '\'I heard "no" and left.\''],
  ['apostrophes beside double marks', 'The "summit" of \'em all\' began.', '"summit"'],
  ['corner brackets', '「Wait」, he said.', '「Wait」'],
  ['a plural possessive inside single marks', 'They noted ‘the countries’ shared course’ again.', '‘the countries’ shared course’'],
  ['a mark that closes twice what another style opened', 'She called it “odd" and left.', '“odd"'],
  ['a mark without its blank', 'He said“no”and left.', '“no”'],
  ['inches', 'The 5\'10" guard said "no" twice.', '"no"'],
  ['inches at the end of a phrase', 'A 12" pipe and a 6" pipe.'],
  ['two single marks that close a double one', '“We will act,’’ she said. “Soon.’’', '“We will act,’’', '“Soon.’’'],
  ['two single marks that open, too', '‘‘We will act,’’ she said.', '‘‘We will act,’’'],
  ['two single marks of which one is turned', '‘’We will act,’’ she said. ’’Soon.’’', '‘’We will act,’’', '’’Soon.’’'],
  ['a full stop without its blank', 'It was late."We act," he said."Soon."Added Ode: "Now."', '"We act,"', '"Soon."', '"Now."'],
  ['two apostrophes that close a curly mark', "“We will act,'' she said.", "“We will act,''"],
  ['a number before the closing mark', 'He wrote "the class of 1990" on it.', '"the class of 1990"'],
  ['apostrophes', 'The ministers’ aides don’t say ‘90s or ’em or rock ’n’ roll.'],
  ['a mark that never closes, up to the reporter’s words', '“We will act, Minister Ode said on Monday.', '“We will act,'],
  [
    'a mark that never closes, with somebody’s words told in it',
    '“Days ago, Peru said it would sell. That is bad.',
    '“Days ago, Peru said it would sell. That is bad.',
  ],
  ['a mark that never closes at all', 'He said “we will act and not wait.', '“we will act and not wait.'],
  ['an opening mark where the last one was never closed', 'He said “we act. Then she said “no” to it.', '“we act.', '“no”'],
  ['a closing mark alone', 'He will act,” she said.'],
  ['marks and nothing else', '““““'],
  ['nothing between marks', 'He wrote “” and "".'],
];

describe('quotation marks of a paragraph', () => {
  for (const [name, text, ...stretches] of STRETCHES) it(name, () => assert.deepEqual(piecesOf(text), stretches));

  it('counts two apostrophes as one mark', () => {
    assert.deepEqual(
      findMarks("''A''").map(({ start, end, side }) => [start, end, side]),
      [
        [0, 2, 'open'],
        [3, 5, 'close'],
      ],
    );
  });
});
