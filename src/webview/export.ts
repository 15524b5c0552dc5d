import type { PictureFormat } from './messages';

/** What of an element's style a file needs: there, no style sheet and no theme stands behind it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;
/** What only the panel needs. */
const PANEL_ONLY = ['class', 'role', 'tabindex', 'data-id', 'aria-label', 'aria-hidden', 'aria-current'] as const;
/** Pixels of a PNG for each pixel of the picture: sharp in print and on dense screens. */
const SCALE = 2;
const SVG = 'http://www.w3.org/2000/svg';

/** A picture as a file's content, in the colours of the theme. @returns undefined where the browser cannot make one. */
export async function contentOf(svg: SVGSVGElement, format: PictureFormat): Promise<Uint8Array | undefined> {
  const text = serialised(svg);
  if (format === 'svg') return new TextEncoder().encode(text);
  const blob = await drawn(text, svg.width.baseVal.value, svg.height.baseVal.value);
  return blob && new Uint8Array(await blob.arrayBuffer());
}

function serialised(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value !== '') element.setAttribute(name, value);
    }
    for (const name of PANEL_ONLY) element.removeAttribute(name);
  }
  for (const [index, ring] of [...copy.querySelectorAll('rect')].entries()) {
    if (svg.querySelectorAll('rect')[index]?.classList.contains('ring')) ring.remove();
  }
  const ground = document.createElementNS(SVG, 'rect');
  for (const name of ['width', 'height']) ground.setAttribute(name, '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  copy.setAttribute('xmlns', SVG);
  return new XMLSerializer().serializeToString(copy);
}

async function drawn(svg: string, width: number, height: number): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}
