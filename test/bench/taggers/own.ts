import { datesOf } from '../../../scripts/score/timex';
import type { Tagger } from './tagger';

export const own: Tagger = { name: 'On the Record', tag: datesOf };
