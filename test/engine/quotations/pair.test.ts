import assert from 'node:assert/strict';
import { stretchesOf } from './pieces';

describe('quotations over paragraphs', () => {
  it('gives each paragraph its own stretch where every paragraph opens again', () => {
    assert.deepEqual(stretchesOf('“One.\n\n“Two.\n\n“Three,” she said.'), ['“One.', '“Two.', '“Three,”']);
  });

  it('goes on to a closing mark that the next paragraph never opened', () => {
    assert.deepEqual(stretchesOf('She said: “One.\n\nTwo,” and left.'), ['“One.', 'Two,”']);
  });

  it('stops at the reporter’s words where nothing takes the quotation up', () => {
    assert.deepEqual(stretchesOf('“One, he said. Two.\n\nThree.'), ['“One,']);
  });

  it('keeps to the paragraph where the next one has marks of its own', () => {
    assert.deepEqual(stretchesOf('“One. Two.\n\nHe said “three” twice.'), ['“One. Two.', '“three”']);
  });

  it('gives each paragraph its own stretch between single marks, too', () => {
    assert.deepEqual(stretchesOf('‘One. It’s late.\n\n‘Two,’ she said.'), ['‘One. It’s late.', '‘Two,’']);
    assert.deepEqual(stretchesOf('‘Tis late.\n\nHe said ‘two’.'), ['‘two’']);
  });

  it('opens a single mark behind other words that only the next paragraph takes up', () => {
    assert.deepEqual(stretchesOf('‘One,’ she said. ‘Two.\n\n‘Three.’'), ['‘One,’', '‘Two.', '‘Three.’']);
    assert.deepEqual(stretchesOf("She told them: 'It's one.\n\n'Don't go.'"), ["'It's one.", "'Don't go.'"]);
    assert.deepEqual(stretchesOf('She liked ‘one.\n\n‘Two,’ he said.'), ['‘Two,’']);
  });

  it('has nothing of its own within words that another paragraph has opened', () => {
    assert.deepEqual(stretchesOf("\" Mayor Ann Lee\n\n‘no limits’ '' "), ['" Mayor Ann Lee', "‘no limits’ ''"]);
  });

  it('has nothing to say of a text without marks', () => assert.deepEqual(stretchesOf('One.\n\nTwo.'), []));
});
