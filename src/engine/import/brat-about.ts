import type { BratLine, Of } from './brat-lines';

/** The lines about one annotation, of which each is taken once. */
export class About {
  private readonly lines: Set<BratLine>;

  constructor(lines: readonly BratLine[]) {
    this.lines = new Set(lines);
  }

  reference(resource: string): Of<'reference'> | undefined {
    return this.take((line): line is Of<'reference'> => line.kind === 'reference' && line.resource === resource);
  }

  /** Its value, '' where it has none; undefined where there is no such attribute, or none with a value that it can have. */
  attribute<T extends string>(name: string, isKnown?: (value: string) => value is T): T | undefined;
  attribute(name: string, isKnown: (value: string) => boolean = () => true): string | undefined {
    const found = this.take(
      (line): line is Of<'attribute'> => line.kind === 'attribute' && line.name === name && isKnown(line.value ?? ''),
    );
    return found && (found.value ?? '');
  }

  relation(type: string): void {
    this.take((line): line is Of<'relation'> => line.kind === 'relation' && line.type === type);
  }

  /** The words of a note of one type. */
  note(type: string): string | undefined {
    return this.take((line): line is Of<'note'> => line.kind === 'note' && line.type === type)?.words;
  }

  /** The words of all notes. */
  notes(): string[] {
    const found: string[] = [];
    for (const line of this.lines) {
      if (line.kind !== 'note') continue;
      this.lines.delete(line);
      found.push(line.words);
    }
    return found;
  }

  /** What nobody has taken, as the file says it. */
  rest(): string[] {
    return [...this.lines].map(plainly);
  }

  private take<T extends BratLine>(isWanted: (line: BratLine) => line is T): T | undefined {
    for (const line of this.lines) {
      if (!isWanted(line)) continue;
      this.lines.delete(line);
      return line;
    }
    return undefined;
  }
}

/** A line as a remark. */
export const plainly = ({ raw }: BratLine): string => raw.replaceAll('\t', ' ');
