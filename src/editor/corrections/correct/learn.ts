import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Person } from '../../../engine';
import { isSure, type PlacedCorrection } from '../../../engine/corrections/placed';
import type { EntityLayer } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';
import { addToPeopleRegistry, changeRegistry, entryOf, openRegistryFile, registryOf } from '../../registry/commands';
import type { Announcer } from './announce';
import type { Subject } from './subject';
import { layerInWords } from './wording';

/** Takes people into the registry of the folder, with what has been said of them. Nothing is saved: the entries are to be looked at. */
export async function learnPerson(
  article: Article,
  subjects: readonly Subject[],
  placed: readonly PlacedCorrection[],
  document: vscode.TextDocument,
): Promise<void> {
  for (const subject of subjects) {
    if (subject.layer !== 'person') continue;
    const entry = entryOf(subject.item);
    const lesson = lessonOf(article, subject.item, placed);
    const aliases = [...new Set([...(entry.aliases ?? []), ...lesson.aliases])];
    const { official = entry.official } = lesson;
    const taught = { ...entry, ...(aliases.length === 0 ? {} : { aliases }), ...(official === undefined ? {} : { official }) };
    await addToPeopleRegistry(taught, document, lesson);
  }
}

/**
 * What corrections teach of a person: names that somebody has merged, and whether somebody has called the person an official; undefined
 * where nobody has. Pure.
 */
export function lessonOf(
  article: Article,
  { id, name }: Person,
  placed: readonly PlacedCorrection[],
): { readonly aliases: readonly string[]; readonly official?: boolean } {
  const lookup = Lookup.of(article);
  const spans = lookup.mentionsOf(id);
  const aliases = new Set<string>();
  let official: boolean | undefined;
  for (const { correction, placements } of placed.filter(isSure)) {
    const { body, targets } = correction;
    if (!placements.some(({ span }) => span && spans.some(({ start, end }) => start === span.start && end === span.end))) continue;
    if (body.type === 'official') official = body.official;
    if (body.type === 'mark' && body.layer === 'person') official = body.official ?? official;
    if (body.type !== 'merge') continue;
    targets.forEach((_, i) => {
      const span = placements[i]?.span;
      const words = span ? lookup.words([span.start, span.end]) : '';
      // The family name alone is found without an entry, and may be somebody else's elsewhere.
      if (words !== '' && words !== name && !name.endsWith(` ${words}`)) aliases.add(words);
    });
  }
  return { aliases: [...aliases], ...(official === undefined ? {} : { official }) };
}

/** Remembers for all articles of the folder that names are none: at once, since that is what was asked for. */
export async function rejectNames(subjects: readonly Subject[], document: vscode.TextDocument, announcer: Announcer): Promise<void> {
  const uri = await openRegistryFile(document);
  if (!uri) return;
  const names = subjects.flatMap((subject): readonly RejectedName[] =>
    subject.layer === 'person' || subject.layer === 'organization' || subject.layer === 'place'
      ? [{ layer: subject.layer, name: subject.item.name }]
      : [],
  );
  const [first] = names;
  if (!first) return;
  const { rejectName } = await import('../../registry/insert');
  const done = await changeRegistry(uri, (text) =>
    names.reduce<string | undefined>((now, one) => now && rejectName(now, one.layer, one.name), text),
  );
  if (!done) return;
  const words = l10n.t('“{0}” is no {1} in this folder', first.name, layerInWords[first.layer]());
  announcer.say(done === 'saved' ? words : l10n.t('{0}: save the registry, which had changes of yours', words));
}

interface RejectedName {
  readonly layer: EntityLayer;
  readonly name: string;
}

/** Lists what is rejected in all articles of the folder, and takes out what the user chooses. */
export async function restoreNames(document: vscode.TextDocument | undefined, announcer: Announcer): Promise<void> {
  const uri = document && registryOf(document);
  const { rejectedNames, restoreName } = await import('../../registry/insert');
  const text = uri ? await read(uri) : undefined;
  const items = rejectedNames(text ?? '').map((one) => ({ ...one, label: one.name, description: layerInWords[one.layer]() }));
  if (!uri || items.length === 0) {
    announcer.say(l10n.t('No name is rejected for all articles of this folder.'));
    return;
  }
  const title = l10n.t('Restore Rejected Names');
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: l10n.t('Names that count again'), canPickMany: true });
  if (!chosen || chosen.length === 0) return;
  await changeRegistry(uri, (now) =>
    chosen.reduce<string | undefined>((rest, { layer, name }) => rest && restoreName(rest, layer, name), now),
  );
}

/** The file as it is in its editor, else on disk; undefined where there is none. */
async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return undefined;
  }
}
