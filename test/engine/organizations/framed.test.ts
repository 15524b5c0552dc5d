import { check, organizations } from './marked';

describe('outlets that no list knows', () => {
  for (const text of [
    // What only outlets do.
    'The road was closed, ⟦Newsbeat⟧ reported. It was late, ⟦Delta Voice⟧ reported on Sunday. It will open, reports ⟦Kibris Postasi⟧.',
    'The bridge fell, as reported by ⟦Morgenblatt⟧. Vik was quoted by ⟦Ostrov24⟧ as saying that it was old.',
    '⟦Zambopost⟧, citing the driver, reported that it was late. ⟦Newsbeat⟧ reported that it fell, citing the driver.',
    // To whom somebody speaks, by a name that nobody is called by.
    'He told ⟦DailyTrust⟧ that the road was closed. She told ⟦Checkpoint⟧ in May that it was open.',
    'In an interview on Friday with ⟦Delta Voice⟧ he agreed. Speaking on ⟦News Delta⟧’s Sunrise programme, she agreed.',
    // Somebody who is told something, or who cites somebody.
    'He told Frank that the road was closed. In an interview with Okello Banda he agreed. Salceda, citing the driver, agreed.',
    'He told Members that it was late. She told Paris that it was early. He told Mayor Vik so.',
  ])
    it(text.slice(0, 60), () => check(text, organizations));
});
