import { l10n, window } from 'vscode';
import type { ClaimKind, OrganizationKind, QuotationKind, Span, TimexType } from '../../../engine';
import type { EntityLayer } from '../../../engine/corrections/types';
import { Lookup, type Article } from '../../article/article';
import { actExplained, actInWords, counted, organizationInWords, timexInWords } from '../../words';
import { askTimex } from './ask-timex';
import { choose } from './choose';
import { Drafts, together, type ClaimPart, type Said } from './drafts';
import { cutOf, stayingMention, type Gesture } from './offers';
import type { Meant, Origin } from './own';
import { askSpeaker, referenceTo } from './speakers';
import type { Subject, SubjectOf } from './subject';
import { entityInWords, partInWords, quotationInWords } from './wording';

/** What has been chosen, as corrections of an annotation; nothing for one of another layer. */
export type Answer = (meant: Meant) => Said;

/** What is asked about. */
export interface Question {
  readonly article: Article;
  /** The annotation that the question names; the answer may be given to others besides. */
  readonly subject: Subject;
  readonly title: string;
  /** What is selected in the editor; undefined where rows of a tree are corrected. */
  readonly selection: Span | undefined;
}

/** What one annotation at a time is asked or told about. Of others it counts what has been said, or they are said to the workspace. */
export type ArticleGesture = Exclude<Gesture, 'teach' | 'rejectInFolder' | 'takeBack' | 'reject'>;

/** Asks what a gesture needs to know. @returns undefined where the user has thought better of it. */
export async function ask(gesture: ArticleGesture, question: Question): Promise<Answer | undefined> {
  const drafts = new Drafts(question.article);
  return ASKING[gesture](question, drafts);
}

const NOTHING: Said = {};

/** An answer for annotations of one layer. */
const only =
  <Name extends Subject['layer']>(name: Name, say: (subject: SubjectOf<Name>, origin: Origin | undefined) => Said): Answer =>
  ({ subject, origin }) =>
    subject.layer === name ? say(subject as SubjectOf<Name>, origin) : NOTHING;

type Asking = (question: Question, drafts: Drafts) => Answer | undefined | Promise<Answer | undefined>;

const ASKING: { readonly [Name in ArticleGesture]: Asking } = {
  confirm:
    (_, drafts) =>
    ({ subject }) =>
      drafts.confirm(subject),
  rejectEverywhere:
    (_, drafts) =>
    ({ subject }) =>
      drafts.rejectEverywhere(subject),
  official: (_, drafts) => only('person', (subject) => drafts.official(subject, true)),
  notOfficial: (_, drafts) => only('person', (subject) => drafts.official(subject, false)),
  everywhere: (_, drafts) => (meant) => (isEntity(meant.subject) ? drafts.everywhere(meant.subject) : NOTHING),
  speaker: askForSpeaker,
  kind: askKind,
  value: askValue,
  name: askName,
  merge: askOther,
  distinct: ({ article }, drafts) =>
    only('person', (subject) => {
      const stays = stayingMention(article, subject);
      return stays ? drafts.distinct(subject, stays) : NOTHING;
    }),
  layer: askLayer,
  extent: askExtent,
  split: ({ article, selection }, drafts) => selection && ((meant) => split(article, drafts, meant, selection.end)),
};

const isEntity = (subject: Subject): subject is SubjectOf<EntityLayer> => ['person', 'organization', 'place'].includes(subject.layer);

async function askForSpeaker({ article, subject, title }: Question, drafts: Drafts): Promise<Answer | undefined> {
  const current =
    subject.layer === 'claim'
      ? subject.item.sourceId
      : subject.layer === 'quotation'
        ? subject.item.speaker
        : subject.layer === 'role'
          ? subject.item.person
          : undefined;
  const chosen = await askSpeaker(article, {
    title,
    ...(current === undefined ? {} : { current }),
    peopleOnly: subject.layer === 'role',
  });
  if (!chosen) return undefined;
  const { reference, besides = NOTHING } = chosen;
  return ({ subject: one, origin }) => {
    if (one.layer === 'claim') return together([besides, drafts.claim(one, { source: reference }, origin)]);
    if (one.layer === 'role') return together([besides, drafts.role(one, reference)]);
    return one.layer === 'quotation' ? together([besides, drafts.quotation(one, { speaker: reference })]) : NOTHING;
  };
}

const CLAIM_KINDS: readonly ClaimKind[] = ['say', 'write', 'think', 'want', 'plan', 'agree', 'act'];
const ORGANIZATION_KINDS: readonly OrganizationKind[] = ['media', 'state', 'international', 'other'];
const QUOTATION_KINDS: readonly QuotationKind[] = ['speech', 'term'];
const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

async function askKind({ subject, title }: Question, drafts: Drafts): Promise<Answer | undefined> {
  switch (subject.layer) {
    case 'claim': {
      const kind = await choose(
        title,
        CLAIM_KINDS,
        (one) => actInWords[one](),
        subject.item.kind,
        (one) => actExplained[one](),
      );
      return kind && only('claim', (one, origin) => drafts.claim(one, { kind }, origin));
    }
    case 'organization': {
      const kind = await choose(title, ORGANIZATION_KINDS, (one) => organizationInWords[one](), subject.item.kind);
      return kind && only('organization', (one) => drafts.organization(one, { kind }));
    }
    case 'quotation': {
      const kind = await choose(title, QUOTATION_KINDS, (one) => quotationInWords[one](), subject.item.kind);
      return kind && only('quotation', (one) => drafts.quotation(one, { kind }));
    }
    case 'date': {
      const timex = await choose(title, TIMEX_TYPES, (one) => `${one}: ${timexInWords[one]()}`, subject.item.type);
      return timex && only('date', (one) => drafts.date(one, { timex }));
    }
    default:
      return undefined;
  }
}

async function askValue({ subject, title }: Question, drafts: Drafts): Promise<Answer | undefined> {
  if (subject.layer !== 'date') return undefined;
  const read = await askTimex(title, subject.item.value);
  if (!read) return undefined;
  return only('date', (one) => {
    // What is repeated stays so: the value does not tell it.
    const timex = one.item.type === 'SET' ? {} : { timex: read.type };
    return drafts.date(one, { ...timex, value: read.value });
  });
}

async function askName({ subject, title }: Question, drafts: Drafts): Promise<Answer | undefined> {
  if (subject.layer !== 'person' && subject.layer !== 'organization') return undefined;
  const name = await askForName(title, subject.item.name);
  if (name === undefined || name === subject.item.name) return undefined;
  return ({ subject: one }) => {
    if (one.layer === 'person') return drafts.name(one, name);
    return one.layer === 'organization' ? drafts.organization(one, { name }) : NOTHING;
  };
}

async function askForName(title: string, value: string): Promise<string | undefined> {
  const input = await window.showInputBox({
    title,
    value,
    prompt: l10n.t('The name in sidebar, hovers and exports; the text stays as it is'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A name cannot be empty.') : undefined),
  });
  return input === undefined ? undefined : input.replace(/\s+/g, ' ').trim();
}

async function askOther({ article, subject, title }: Question, drafts: Drafts): Promise<Answer | undefined> {
  if (subject.layer !== 'person') return undefined;
  const lookup = Lookup.of(article);
  const items = article.annotations.people.flatMap((person) => {
    const [mention] = lookup.mentionsOf(person.id);
    if (!mention || person.id === subject.item.id) return [];
    const description = [person.roles[0] ?? '', counted.mentions(lookup.mentionsOf(person.id).length)].filter(Boolean).join(' · ');
    return [{ label: person.name, description, mention }];
  });
  const item = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Who is the same person? “{0}” stays the name.', subject.item.name),
  });
  return item && only('person', (one) => drafts.merge(one, item.mention));
}

async function askLayer({ article, subject, title }: Question, drafts: Drafts): Promise<Answer | undefined> {
  if (!isEntity(subject)) return undefined;
  const { annotations } = article;
  const mentions =
    subject.layer === 'person'
      ? Lookup.of(article).mentionsOf(subject.item.id).length
      : [...annotations.organizations, ...annotations.places].filter(({ id }) => id === subject.item.id).length;
  const layers = (['person', 'organization', 'place'] as const).filter((layer) => layer !== subject.layer);
  const ways = mentions > 1 ? [true, false] : [false];
  const items = ways.flatMap((everywhere) =>
    layers.map((layer) => ({
      label: entityInWords[layer](),
      description: everywhere ? counted.mentions(mentions) : mentions > 1 ? l10n.t('here only') : '',
      layer,
      everywhere,
    })),
  );
  const item = await window.showQuickPick(items, { title });
  return item && ((meant) => (isEntity(meant.subject) ? drafts.layer(meant.subject, item.layer, item.everywhere, meant.origin) : NOTHING));
}

async function askExtent({ subject, title, selection }: Question, drafts: Drafts): Promise<Answer | undefined> {
  if (!selection) return undefined;
  if (subject.layer !== 'claim') {
    return ({ subject: one, origin }) => (one.layer === 'claim' ? NOTHING : drafts.extent(one, selection, origin));
  }
  const part = await choose<ClaimPart>(title, ['content', 'source', 'cue', 'via'], (one) => partInWords[one]());
  return part && only('claim', (one, origin) => drafts.claimPart(one, part, [selection], origin));
}

function split(article: Article, drafts: Drafts, { subject, origin }: Meant, offset: number): Said {
  const pieces = cutOf(article, subject, offset);
  if (!pieces) return NOTHING;
  if (subject.layer === 'claim') return drafts.splitClaim(subject, pieces, referenceTo(article, subject.item.sourceId));
  const [[left], [right]] = pieces;
  return left && right ? drafts.split(subject, [left, right], origin) : NOTHING;
}
