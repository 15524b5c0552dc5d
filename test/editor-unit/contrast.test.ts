import assert from 'node:assert/strict';
import { LAYERS, type Layer } from '../../src/editor/decorations/layers';
import manifest from '../../package.json' with { type: 'json' };
import { contrast, over } from './contrast';

/** Backgrounds and foregrounds of the editor in VS Code's four kinds of built-in themes. */
const THEMES = {
  dark: { background: '#1F1F1F', foreground: '#CCCCCC' },
  light: { background: '#FFFFFF', foreground: '#3B3B3B' },
  highContrast: { background: '#000000', foreground: '#FFFFFF' },
  highContrastLight: { background: '#FFFFFF', foreground: '#292929' },
} as const;

type Theme = keyof typeof THEMES;

/** What WCAG 2.1 asks of graphics (1.4.11) and of text (1.4.3). */
const LINE = 3;
const TEXT = 4.5;

const layers: readonly Layer[] = LAYERS;

function colour(id: string, theme: Theme): string {
  const found = manifest.contributes.colors.find((one) => one.id === `onTheRecord.${id}`);
  assert.ok(found, id);
  return found.defaults[theme];
}

/** What can lie behind a highlight: the editor, each background, and an official's on a quotation's. */
function grounds(theme: Theme): readonly string[] {
  const { background } = THEMES[theme];
  const one = layers.flatMap((layer) => (layer.background === undefined ? [] : [over(colour(layer.background, theme), background)]));
  const two = layers.flatMap((layer) =>
    layer.background === undefined ? [] : one.map((below) => over(colour(layer.background!, theme), below)),
  );
  return [background, ...one, ...two];
}

describe('the highlights for weak eyes', () => {
  for (const theme of Object.keys(THEMES) as Theme[]) {
    const { background, foreground } = THEMES[theme];

    it(`have lines of 3:1 in ${theme} themes, whatever other highlight lies behind them`, () => {
      for (const layer of layers) {
        if (layer.colour === undefined) continue;
        for (const ground of grounds(theme)) {
          const ratio = contrast(colour(layer.colour, theme), ground);
          assert.ok(ratio >= LINE, `${layer.id} on ${ground}: ${ratio.toFixed(2)}`);
        }
      }
    });

    it(`leave the text 4.5:1 in ${theme} themes, on every background, and dimmed`, () => {
      for (const ground of grounds(theme)) assert.ok(contrast(foreground, ground) >= TEXT, `text on ${ground}`);
      for (const { id, cue } of layers) {
        if (cue.opacity === undefined) continue;
        const alpha = Math.round(Number(cue.opacity) * 255)
          .toString(16)
          .padStart(2, '0');
        const ratio = contrast(over(foreground + alpha, background), background);
        assert.ok(ratio >= TEXT, `${id}, dimmed: ${ratio.toFixed(2)}`);
      }
    });
  }

  it('can be told apart without their colours', () => {
    const cues = layers.map(({ cue }) => JSON.stringify(cue));
    assert.deepEqual(
      cues.filter((cue, at) => cues.indexOf(cue) !== at),
      [],
    );
  });
});
