/** Contrast as WCAG 2.1 defines it ("contrast ratio", "relative luminance"). Colours as `#RRGGBB` or `#RRGGBBAA`. */

type Channels = readonly [red: number, green: number, blue: number, alpha: number];

function channels(colour: string): Channels {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), colour.length === 9 ? part(7) : 1];
}

function luminance(colour: string): number {
  const linear = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A translucent colour as it looks on an opaque background. */
export function over(colour: string, background: string): string {
  const [red, green, blue, alpha] = channels(colour);
  const [r, g, b] = channels(background);
  const mixed = [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha)];
  return `#${mixed
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
