import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Person } from '../../../engine';
import type { PlacedCorrection } from '../../../engine/corrections/placed';
import type { EntityLayer } from '../../../engine/corrections/types';
import type { Article } from '../../article/article';
import { addToPeopleRegistry, changeRegistry, entryOf, openRegistryFile, registryOf } from '../../registry/commands';
import type { Announcer } from './announce';
import { lessonOf } from './lesson';
import type { Subject } from './subject';
import { layerInWords } from '../wording';

/** Takes a person into the registry of the folder, with what has been said of her. Nothing is saved: the entry is to be looked at. */
export async function learnPerson(
  article: Article,
  person: Person,
  placed: readonly PlacedCorrection[],
  document: vscode.TextDocument,
): Promise<void> {
  const entry = entryOf(person);
  const lesson = lessonOf(article, person, placed);
  const aliases = [...new Set([...(entry.aliases ?? []), ...lesson.aliases])];
  const { official = entry.official } = lesson;
  const taught = { ...entry, ...(aliases.length === 0 ? {} : { aliases }), ...(official === undefined ? {} : { official }) };
  await addToPeopleRegistry(taught, document, lesson);
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
