import { l10n, window } from 'vscode';
import type { ReviewStatus } from '../../../engine/corrections/types';
import type { ClaimsSurface } from '../../trees/claims-view';
import type { VerifyContext } from './context';
import type { Discussion } from './discussion';
import { discussionCommands } from './discussion-commands';
import { reviewClaims, setStatus, withdrawReviews } from './review';
import { reviewStepwise } from './review-mode';
import { CHECK_STATES } from './status';
import { stateExplained, stateIcon, stateInWords } from './words';

/** What the commands that check claims work on. */
export interface VerifyCommandContext extends VerifyContext {
  readonly claims: Pick<ClaimsSurface, 'filter'>;
  readonly discussion: Discussion;
}

type Handler = (context: VerifyCommandContext, ...args: readonly unknown[]) => unknown;

/** The commands that set a status at once. */
export const COMMAND_OF_STATUS: { readonly [Status in ReviewStatus]: string } = {
  verified: 'claimVerified',
  disputed: 'claimDisputed',
  unverifiable: 'claimUnverifiable',
  'needs-checking': 'claimNeedsChecking',
};

/** The commands that check claims, by their ids without `onTheRecord.`. */
export const VERIFY_COMMANDS: Readonly<Record<string, Handler>> = {
  reviewClaim: (context, row, rows) => reviewClaims(context, row, rows),
  claimVerified: (context, row, rows) => setStatus(context, 'verified', row, rows),
  claimDisputed: (context, row, rows) => setStatus(context, 'disputed', row, rows),
  claimUnverifiable: (context, row, rows) => setStatus(context, 'unverifiable', row, rows),
  claimNeedsChecking: (context, row, rows) => setStatus(context, 'needs-checking', row, rows),
  withdrawReview: (context, row, rows) => withdrawReviews(context, row, rows),
  startReview: (context) => reviewStepwise(context),
  filterClaimsByStatus: ({ claims }) => filterByStatus(claims),
  ...discussionCommands,
};

async function filterByStatus(claims: Pick<ClaimsSurface, 'filter'>): Promise<void> {
  const current = claims.filter.state;
  const mark = (isCurrent: boolean): string => (isCurrent ? l10n.t('current') : '');
  const items = [
    { state: undefined, label: l10n.t('All Claims'), description: mark(current === undefined) },
    ...CHECK_STATES.map((state) => ({
      state,
      label: stateInWords[state](),
      iconPath: stateIcon(state),
      description: mark(state === current),
      detail: stateExplained[state](),
    })),
  ];
  const item = await window.showQuickPick(items, { title: l10n.t('Filter Claims by Status') });
  if (item) claims.filter = { ...claims.filter, state: item.state };
}
