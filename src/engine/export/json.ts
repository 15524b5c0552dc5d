/** Annotations, or annotations with further fields, as one line of JSON without a line end. */
export function annotationsJsonLine(annotations: object): string {
  return JSON.stringify(annotations);
}

/**
 * JSON to be read and compared: a line for each person, mention, claim, …, so that a change in one annotation is a change in one line.
 * @param indent stands before each line but the first, for an object inside another document.
 */
export function annotationsJson(annotations: object, indent = ''): string {
  const fields = Object.entries(annotations).map(([key, value]: [string, unknown]) => {
    const list = Array.isArray(value) && value.length > 0 ? value.map((item) => `${indent}    ${JSON.stringify(item)}`) : undefined;
    return `${indent}  ${JSON.stringify(key)}: ${list ? `[\n${list.join(',\n')}\n${indent}  ]` : JSON.stringify(value)}`;
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}
