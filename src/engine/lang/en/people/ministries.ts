/**
 * What ministers are ministers of, in lower case: the words of a line may mean one ministry, those of no common line are never one.
 * Common knowledge of how governments are cut: a word stands in every line whose ministry it may belong to.
 */
export const MINISTRIES: readonly string[] = [
  'foreign external exterior',
  'interior home internal security police',
  'defence defense war armed security',
  'finance treasury budget fiscal financial revenue economy economic economics',
  'trade commerce commercial industry industrial economy economic economics business',
  'energy power electricity petroleum oil gas mines mining water climate economy environment',
  'health healthcare medical',
  'education schools',
  'justice law legal',
  'agriculture farm farming fisheries livestock food forestry forest rural',
  'environment environmental climate forest forestry water wildlife',
  'transport transportation railway railways rail aviation roads road infrastructure works shipping ports',
  'labour labor employment jobs pensions',
  'culture cultural arts heritage sport sports tourism youth',
  'science technology digital research communications telecommunications telecom',
  'immigration migration home interior',
  'housing urban cities',
  'veterans',
  'information media broadcasting communications telecommunications',
  'women gender children family welfare',
  'tourism aviation hospitality',
  'planning',
  'lands land',
  'irrigation water',
];
