import { organizationId } from '../../ids';
import type { SpeakerReference } from '../types';
import type { Draft } from './draft';

/** The id by which speakers and sources name whom is meant; undefined for somebody whom the article does not name. */
export function speakerId(draft: Draft, reference: SpeakerReference): string | undefined {
  if (reference.kind === 'unknown') return 'unknown';
  if (reference.kind === 'organization') return organizationId(reference.name);
  return draft.personNamed(reference.name)?.id;
}

/** Whether one of the ids that are joined with `|` is meant. */
export const holdsId = (ids: string, id: string): boolean => ids === id || ids.split('|').includes(id);

/** Joined ids, each changed; what comes twice stands once. Nobody beside somebody is left out. */
export function changedIds(ids: string, change: (id: string) => string): string {
  const all = new Set(ids.split('|').map(change));
  if (all.size > 1) all.delete('unknown');
  return [...all].join('|');
}
