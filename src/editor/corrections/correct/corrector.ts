import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Span } from '../../../engine';
import type { ActiveArticle } from '../../article/active';
import { Lookup, type Article } from '../../article/article';
import type { AnnotationStore } from '../../article/store';
import { offsetOf } from '../../offsets';
import type { Corrections } from '../types';
import { Announcer } from './announce';
import { ask } from './ask';
import { ClaimParts } from './claim-parts';
import { Drafts, together, type Said } from './drafts';
import { learnPerson, rejectNames } from './learn';
import { offersFor, type Gesture, type Place } from './offers';
import { originOf, saidOf } from './own';
import { fullestMention, subjectsOfRows, type RowNode } from './rows';
import { subjectOf, subjectsAt, type Subject } from './subject';
import { offerInWords, stepInWords } from './wording';

/** What is to be corrected: annotations of an article as the document stands. */
export interface Matter {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  readonly subjects: readonly Subject[];
  /** The cursor or the selection in the editor; undefined where rows of a tree are meant. */
  readonly selection: Span | undefined;
}

/** Carries gestures out: finds what is meant, asks for what is missing, says it to the store, and tells what was done. */
export class Corrector implements vscode.Disposable {
  readonly announcer: Announcer;
  readonly claimParts = new ClaimParts();

  constructor(
    readonly store: AnnotationStore,
    readonly corrections: Corrections,
    readonly active: ActiveArticle,
  ) {
    this.announcer = new Announcer(corrections, active);
  }

  /** What rows stand for, or without rows what is at the cursor of the active editor. Undefined where no article is shown. */
  async matter(rows?: readonly RowNode[]): Promise<Matter | undefined> {
    const { document, editor } = this.active;
    const article = document && (await this.store.settled(document));
    if (!document || !article || this.active.document !== document) return undefined;
    if (rows) return { document, article, subjects: subjectsOfRows(article, rows), selection: undefined };
    if (!editor) return undefined;
    const { start, end } = editor.selection;
    const selection = { start: offsetOf(document, start), end: offsetOf(document, end) };
    return { document, article, subjects: subjectsAt(article, selection), selection };
  }

  /** All that can be done with an annotation. */
  offers(matter: Matter, subject: Subject): readonly Gesture[] {
    return offersFor(matter.article, subject, this.place(matter, subject));
  }

  /**
   * Carries a gesture out on all of several rows, or on the first annotation at the cursor that takes it.
   * @param wanted one of several gestures that exclude each other, such as official and not
   */
  async carryOut(matter: Matter, ...wanted: readonly Gesture[]): Promise<void> {
    const able = matter.subjects.flatMap((subject) => {
      const offered = this.offers(matter, subject);
      const gesture = wanted.find((one) => offered.includes(one));
      return gesture ? [{ subject, gesture }] : [];
    });
    const [first] = able;
    if (!first) {
      this.announcer.say(
        matter.subjects.length === 0 ? l10n.t('Nothing is annotated here.') : l10n.t('This cannot be done with what is annotated here.'),
      );
      return;
    }
    const all = matter.selection ? [first] : able.filter(({ gesture }) => gesture === first.gesture);
    await this.perform(
      matter,
      first.gesture,
      all.map(({ subject }) => subject),
    );
  }

  /** Carries a gesture out on annotations that take it. */
  async perform(matter: Matter, gesture: Gesture, subjects: readonly Subject[]): Promise<void> {
    const { document, article } = matter;
    const [subject] = subjects;
    if (!subject) return;
    const label = this.labelOf(gesture, article, subjects);
    const placed = this.corrections.of(document)?.placed ?? [];
    if (gesture === 'teach') {
      for (const one of subjects) if (one.layer === 'person') await learnPerson(article, one.item, placed, document);
      return;
    }
    if (gesture === 'rejectInFolder') return rejectNames(subjects, document, this.announcer);
    if (gesture === 'takeBack') {
      const remove = subjects.flatMap((one) => saidOf(one, placed, spansOf(article, one))).map(({ id }) => id);
      return this.say(document, { remove: [...new Set(remove)] }, label);
    }
    const meant = subjects.map((one) => ({ subject: one, origin: originOf(one, placed) }));
    if (gesture === 'reject') return this.say(document, new Drafts(article).reject(...meant), label);
    const title = offerInWords(gesture, article, subject);
    const answer = await ask(gesture, { article, subject, title, selection: matter.selection });
    if (!answer) return;
    await this.say(document, together(meant.map(answer)), label);
  }

  /** People whom the user has selected together are one. */
  async merge({ document, article, subjects }: Matter): Promise<void> {
    const [first, ...others] = subjects.filter((one) => one.layer === 'person');
    if (!first) return;
    const drafts = new Drafts(article);
    await this.say(document, together(others.map(({ span }) => drafts.merge(first, span))), stepInWords('merge', article, first));
  }

  /** Mentions that the user has selected together are different people than the first one names. */
  async separate({ document, article, subjects }: Matter): Promise<void> {
    const [first, ...others] = subjects;
    if (!first) return;
    const drafts = new Drafts(article);
    const said = others.flatMap((one) => (one.layer === 'person' ? [drafts.distinct(one, first.span)] : []));
    await this.say(document, together(said), stepInWords('distinct', article, first));
  }

  /** Gives a person another name in sidebar, hovers and exports. @param person the id */
  async rename(document: vscode.TextDocument, person: string, name: string): Promise<void> {
    const article = await this.store.settled(document);
    const span = article && fullestMention(article, person);
    const subject = span && subjectOf(article, 'person', span);
    if (!article || subject?.layer !== 'person' || subject.item.name === name) return;
    await this.say(document, new Drafts(article).name(subject, name), stepInWords('name', article, subject));
  }

  /** Says something of an article, as one step of undo. Nothing happens where nothing is said. */
  async say(document: vscode.TextDocument, said: Said, label: string): Promise<void> {
    const { add = [], replace = [], remove = [] } = said;
    if (add.length + replace.length + remove.length === 0) return;
    if (await this.corrections.change(document, { ...said, label })) this.announcer.done(label);
  }

  async undo(): Promise<void> {
    const { document } = this.active;
    const label = document && this.corrections.undoLabel(document);
    if (!document || label === undefined) return;
    await this.corrections.undo(document);
    this.announcer.undone(label);
  }

  async redo(): Promise<void> {
    const { document } = this.active;
    const label = document && this.corrections.redoLabel(document);
    if (!document || label === undefined) return;
    await this.corrections.redo(document);
    this.announcer.redone(label);
  }

  dispose(): void {
    this.claimParts.dispose();
    this.announcer.dispose();
  }

  private place({ document, article, selection }: Matter, subject: Subject): Place {
    const placed = this.corrections.of(document)?.placed ?? [];
    return {
      selection,
      isCorrected: placed.length > 0 && saidOf(subject, placed, spansOf(article, subject)).length > 0,
      hasFolder: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
    };
  }

  private labelOf(gesture: Gesture, article: Article, subjects: readonly Subject[]): string {
    const [first, ...others] = subjects;
    const label = first ? stepInWords(gesture, article, first) : '';
    return others.length === 0 ? label : l10n.t('{0} and {1} more', label, others.length);
  }
}

/** Where corrections of an annotation may stand: for a person at any of the mentions. */
function spansOf(article: Article, subject: Subject): readonly Span[] {
  return subject.layer === 'person' ? Lookup.of(article).mentionsOf(subject.item.id) : [subject.span];
}
