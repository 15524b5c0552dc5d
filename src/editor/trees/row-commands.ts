/** The commands that stand in the menus of rows, submenus included, by their ids without `onTheRecord.`; a test compares the manifest. */
export const ROW_COMMANDS: ReadonlySet<string> = new Set([
  'addToPeopleRegistry',
  'changeKind',
  'changeName',
  'changeSpeaker',
  'claimDisputed',
  'claimNeedsChecking',
  'claimUnverifiable',
  'claimVerified',
  'comparePlaces',
  'confirmAnnotation',
  'confirmPlace',
  'copyAsHtml',
  'copyAsMarkdown',
  'copyClaimAsCitation',
  'correct',
  'discussClaim',
  'dropCorrection',
  'keepThisCorrection',
  'mergePeople',
  'placeAtSelection',
  'rejectAnnotation',
  'rejectEverywhere',
  'reviewClaim',
  'separatePeople',
  'showClaimsOfEntity',
  'toggleOfficial',
  'withdrawReview',
]);

/**
 * Whether a command was called on a row that VS Code does not know any more, since its tree has taken new ones: it hands over nothing then,
 * where the palette and keys hand over no argument at all. What stands at the cursor was not meant.
 */
export const isOfGoneRow = (command: string, args: readonly unknown[]): boolean =>
  args.length > 0 && args[0] === undefined && ROW_COMMANDS.has(command);
