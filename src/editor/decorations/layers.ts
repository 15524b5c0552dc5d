/**
 * The layers of highlights, in the order in which they are listed. Pure data: the decoration types are made from it, the manifest's
 * colours and the setting `onTheRecord.highlights` are compared with it by a test.
 */
export interface Layer {
  readonly id: string;
  /** Contributed colours: `onTheRecord.<colour>` for lines and the overview ruler; undefined where the layer has none. */
  readonly colour?: string;
  /** Contributed colour behind the text, where there is one. */
  readonly background?: string;
  /** What tells the layer apart besides its colour, for those who see no colours. */
  readonly cue: Cue;
  /** Whether the layer is marked in the overview ruler: the few things that one scrolls for. */
  readonly ruler: boolean;
  /** Whether it is shown where neither setting nor command says otherwise. */
  readonly shown: boolean;
}

/** How a layer is drawn, in the terms of VS Code's decorations. Widths are CSS pixels. */
export interface Cue {
  readonly border?: { readonly style: 'solid' | 'dashed' | 'dotted' | 'double'; readonly width: string; readonly radius?: string };
  readonly fontWeight?: 'bold';
  readonly fontStyle?: 'italic';
  readonly opacity?: string;
}

const underline = (style: 'solid' | 'dashed' | 'dotted' | 'double', width: number): Cue => ({
  border: { style, width: `0 0 ${width}px 0` },
});
const box = (style: 'solid' | 'dotted'): Cue => ({ border: { style, width: '1px', radius: '3px' } });

export const LAYERS = [
  {
    id: 'officials',
    colour: 'official',
    background: 'officialBackground',
    cue: { ...underline('solid', 2), fontWeight: 'bold' },
    ruler: true,
    shown: true,
  },
  { id: 'people', colour: 'person', cue: underline('solid', 1), ruler: false, shown: true },
  { id: 'roles', colour: 'role', cue: underline('dashed', 1), ruler: false, shown: true },
  {
    id: 'speech',
    colour: 'speech',
    background: 'speechBackground',
    cue: { border: { style: 'solid', width: '0 0 0 2px' } },
    ruler: true,
    shown: true,
  },
  { id: 'terms', colour: 'term', cue: underline('dotted', 2), ruler: false, shown: true },
  { id: 'dates', colour: 'date', cue: box('solid'), ruler: false, shown: true },
  { id: 'organizations', colour: 'organization', cue: underline('double', 3), ruler: false, shown: false },
  { id: 'places', colour: 'place', cue: box('dotted'), ruler: false, shown: false },
  { id: 'cues', colour: 'cue', cue: { ...underline('dotted', 1), fontStyle: 'italic' }, ruler: false, shown: false },
  { id: 'furniture', cue: { opacity: '0.7', fontStyle: 'italic' }, ruler: false, shown: true },
] as const satisfies readonly Layer[];

export type LayerId = (typeof LAYERS)[number]['id'];
