import { identifyOrganizationsInSteps } from '../../../src/engine/organizations/identify';
import { identifyPlacesInSteps } from '../../../src/engine/places/identify';
import { finish } from '../../../src/engine/steps';
import { check } from './marked';

describe('bodies and places by letters and in lists of words', () => {
  for (const text of [
    // Letters of countries are no bodies.
    'PNG troops left. KSA’s envoy met those of NZ.',
    'The ⟦Unity Alliance⟧ (⟦UA⟧) may leave.\n\n⟦UA⟧ is made up of three parties.',
    'The Cabinet Secretary left. The ⟦Cabinet⟧ met.',
    // Letters that small words have their part in, and that the noun for a body has none in.
    'The ⟦Probity in Rural Office Commission⟧ (⟦Piro⟧) agreed. ⟦Piro⟧ met.',
    'The ⟦Council for Mediation, Appeals and Redress⟧ (⟦CMAR⟧) met.',
    // Syllables.
    'The ⟦Commission on Tenders⟧ (⟦Comten⟧) and the ⟦National Flood Relief Organisation⟧ (⟦NAFRO⟧) agreed.',
    // The nation whose branch it is.
    'The ⟦British Dental Association Scotland⟧ and ⟦Unicef UK⟧ agreed, and ⟦Public Health Wales⟧ left. They told ⟦Unicef⟧ Wales agreed.',
    // Credits, the stop behind one letter, letters for ordinary words.
    'Flags fly (Tom Hale/⟦Blitz90⟧) over the port (Jane Reed/⟦PA⟧).',
    'The chief forestry officer (CFO) left. He said so on the platform ⟦X⟧.\nMany left.',
    // Firms whose names "&" joins.
    '⟦Dallas Gas & Electric⟧ cut the power, and ⟦Hale & Sons⟧ closed. She read Food & Drink.',
    // What commas join.
    'The ⟦Geology, Volcanology, and Tsunami Agency⟧ agreed.',
    'The ⟦Agriculture, Fisheries and Conservation Department⟧ agreed.',
    'The president, ⟦Congress⟧ and ⟦Supreme Court⟧ agreed.',
    'He praised the Danes, Swedes and ⟦Supreme Court⟧.',
    // A site that letters stand behind, and a building that a body sits in.
    'The Mambilla Power Dam (MPD) works.',
    'He spoke at Parliament House. ⟦Parliament⟧ voted.',
    // In small letters.
    'The ⟦Greek coast guard⟧ and the ⟦Turkish presidency⟧ agreed. Greek coast guard boats left.',
    'The ⟦Chadian border service⟧ left. A border service left, and so did the Chadian army.',
    'A forecaster at the ⟦weather service⟧ agreed. It was a weather service for farmers.',
    'The ⟦European parliament⟧ and the ⟦African Union commission⟧ agreed. The parliament voted.',
    'The ⟦Ehime prefectural police⟧ and the ⟦Water ministry⟧ agreed. The provincial police left.',
    // The place in front of a unit.
    'A ⟦Bristol Rapid Rail Policing Unit⟧ came. She lay in the Intensive Care Unit, and he was in Unit 4.',
  ])
    it(`bodies: ${text}`, () => check(text, (paragraphs) => finish(identifyOrganizationsInSteps(paragraphs, []))));

  for (const text of [
    '⟦PNG⟧ troops left. ⟦KSA⟧’s envoy met those of ⟦NZ⟧.',
    'The ⟦Mambilla Power Dam⟧ (⟦MPD⟧) works.',
    'He spoke at ⟦Parliament House⟧. Parliament voted.',
    'She met them in ⟦Verin⟧ yesterday.',
    'Lorries passed the ⟦Lachin corridor⟧ to ⟦Nagorno Karabakh⟧.',
  ])
    it(`places: ${text}`, () => check(text, (paragraphs) => finish(identifyPlacesInSteps(paragraphs, []))));
});
