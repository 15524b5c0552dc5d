import { PERFORMERS, PERFORMING, WANTING } from '../../lang/en/claims/inner-words';
import type { Attribution } from '../attribution';
import type { ContentLayout } from './content-layout';

/**
 * "I want to assure you that", "we can confirm that": whoever says this of himself does it by that. The wish belongs to the cue.
 * @returns the same attribution where nothing is said so.
 */
export function performed({ tokens }: ContentLayout, attribution: Attribution): Attribution {
  const { group, utterance, frame, source, cue } = attribution;
  if (!group || !utterance || !source || group.negated || (frame !== 'that' && frame !== 'clause')) return attribution;
  if (source.first < source.last || !PERFORMERS.has(tokens[source.first]!.lower)) return attribution;
  if (group.form === 'finite' && group.modal !== undefined && PERFORMING.has(group.modal))
    return { ...attribution, group: { ...group, modal: undefined } };
  const wish = group.first - 1;
  if (group.form !== 'infinitive' || wish <= source.last || !WANTING.has(tokens[wish]!.lower)) return attribution;
  return {
    ...attribution,
    source: { ...source, how: 'before' },
    group: { ...group, form: 'finite', modal: undefined },
    cue: { first: wish, last: cue.last },
  };
}
