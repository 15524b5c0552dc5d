import type { Pair } from '../engine';

/**
 * What the editor and the webview “Timeline and Sources” say to each other. Everything that a user reads is worded by the editor and sent
 * with the pictures; the webview draws. Types only: the two programs share no code.
 */

/** Something of a picture that stands for places in the text. */
export interface Mark {
  /** Unique among the marks of a picture, and the same after an update of the article. */
  readonly id: string;
  /** What a screen reader and a tooltip say. */
  readonly label: string;
  /** The words that it stands for, the first place first. */
  readonly spans: readonly Pair[];
}

/** A mark with the words that are drawn. */
export interface WordedMark extends Mark {
  readonly words: string;
}

/** An entry of the list that says the same as a picture. */
export interface Listed extends Mark {
  readonly children: readonly Listed[];
}

interface Picture {
  /** Unique; part of the name of an exported file. */
  readonly id: 'timeline' | 'sources' | 'statistics';
  readonly title: string;
  /** The picture in one sentence. */
  readonly label: string;
  readonly list: readonly Listed[];
  /** Shown instead of the picture where there is nothing to draw. */
  readonly empty: string | undefined;
}

/** A stretch of days with what is told of it. */
export interface MomentMark extends WordedMark {
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  readonly isPublication: boolean;
  /** The claims and sentences. */
  readonly told: readonly WordedMark[];
  /** How many more there are, in words; undefined where all are told. */
  readonly more: string | undefined;
}

export interface TimelinePicture extends Picture {
  readonly id: 'timeline';
  readonly moments: readonly MomentMark[];
  /** Above `unplaced`. */
  readonly unplacedTitle: string;
  /** Dates that have no place on the axis. */
  readonly unplaced: readonly WordedMark[];
  /** Below the axis: how to read it. */
  readonly note: string;
}

/** What shape a source has. */
export type SourceShape = 'official' | 'person' | 'body' | 'outlet' | 'unnamed' | 'unknown';

export interface SourceMark extends WordedMark {
  readonly shape: SourceShape;
  /** Below the words: what it is and how many claims it has. */
  readonly details: string;
  /** How many claims it has; the shape's area goes with it. */
  readonly weight: number;
}

export interface RelayMark extends Mark {
  /** Indices into the sources. */
  readonly from: number;
  readonly to: number;
  /** How many claims, to be drawn at the arrow. */
  readonly count: number;
}

export interface SourcesPicture extends Picture {
  readonly id: 'sources';
  readonly sources: readonly SourceMark[];
  readonly relays: readonly RelayMark[];
  /** What the shapes mean, those that occur. */
  readonly legend: readonly { readonly shape: SourceShape; readonly words: string }[];
}

export interface Bar extends WordedMark {
  /** 0 to 1, of the group. */
  readonly share: number;
  /** Number and share. */
  readonly figures: string;
}

export interface StatisticsPicture extends Picture {
  readonly id: 'statistics';
  readonly groups: readonly { readonly title: string; readonly bars: readonly Bar[] }[];
}

/** Labels of what is around the pictures. */
export interface PanelWords {
  readonly asList: string;
  readonly saveAsSvg: string;
  readonly saveAsPng: string;
}

/** Everything that the panel shows of an article. */
export interface Pictures {
  /** The document's address. */
  readonly uri: string;
  /** Its version, which comes back with a selection. */
  readonly version: number;
  /** The article's name. */
  readonly name: string;
  /** Language of the interface, for the words on the axis. */
  readonly language: string;
  readonly words: PanelWords;
  readonly timeline: TimelinePicture;
  readonly sources: SourcesPicture;
  readonly statistics: StatisticsPicture;
}

export type ToWebview =
  | { readonly type: 'pictures'; readonly pictures: Pictures; readonly cursor: number | undefined }
  /** There is no article. */
  | { readonly type: 'none'; readonly words: string }
  /** The cursor stands elsewhere: UTF-16 offset. */
  | { readonly type: 'cursor'; readonly cursor: number };

export type PictureFormat = 'svg' | 'png';

export type FromWebview =
  /** Drawn for the first time, or again after it was hidden: what is to be shown? */
  | { readonly type: 'ready' }
  | { readonly type: 'select'; readonly version: number; readonly spans: readonly Pair[] }
  | { readonly type: 'save'; readonly picture: string; readonly format: PictureFormat; readonly content: Uint8Array };

/** What the webview keeps while VS Code is reloaded. */
export interface PanelState {
  readonly uri: string;
}
