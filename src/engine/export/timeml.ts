import type { DateExpression } from '../types';
import type { AnnotatedArticle } from './article';

/**
 * The text of an article with its dates as TIMEX3 elements, in a document of TimeML 1.2.1 as TempEval-3 writes it: the publication date
 * stands in DCT as `t0`. What XML cannot hold (control characters, lone surrogates) becomes U+FFFD.
 */
export function timeml({ name, text, annotations: { dates, publicationDate } }: AnnotatedArticle): string {
  let at = 0;
  const pieces: string[] = [];
  dates.forEach((date, i) => {
    pieces.push(escaped(text.slice(at, date.start)), timex(date, `t${String(i + 1)}`, escaped(text.slice(date.start, date.end))));
    at = date.end;
  });
  pieces.push(escaped(text.slice(at)));
  const created =
    publicationDate === undefined
      ? '<DCT></DCT>'
      : `<DCT><TIMEX3 tid="t0" type="DATE" value="${attribute(publicationDate)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escaped(publicationDate)}</TIMEX3></DCT>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escaped(name)}</DOCID>
${created}
<TEXT>${pieces.join('')}</TEXT>
</TimeML>
`;
}

function timex({ type, value, mod, quant, freq, evidence }: DateExpression, id: string, words: string): string {
  const isAbsolute = evidence.some(({ code }) => code === 'date-absolute');
  const attributes: readonly (readonly [name: string, value: string | undefined])[] = [
    ['tid', id],
    ['type', type],
    ['value', value],
    ['mod', mod],
    ['quant', quant],
    ['freq', freq],
    ['temporalFunction', isAbsolute || type === 'DURATION' ? 'false' : 'true'],
    ['functionInDocument', 'NONE'],
  ];
  const written = attributes.flatMap(([name, given]) => (given === undefined ? [] : ` ${name}="${attribute(given)}"`));
  return `<TIMEX3${written.join('')}>${words}</TIMEX3>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, non-characters and halves of surrogate pairs: XML 1.0, production 2. */
const NOT_IN_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

function escaped(text: string): string {
  // A CR would be read back as LF by any XML parser, so it is written as a reference.
  return text
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!)
    .replace(NOT_IN_XML, '\ufffd')
    .replaceAll('\r', '&#13;');
}

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');
