import manifest from '../../package.json' with { type: 'json' };

/** A setting of several named parts, as the manifest declares it. */
interface DeclaredParts {
  readonly default: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
}

/** The declaration of a setting that is an object. */
export function declaredParts(name: string): DeclaredParts {
  const groups = manifest.contributes.configuration as readonly { readonly properties: object }[];
  const found = groups.flatMap(({ properties }) => Object.entries(properties) as [string, DeclaredParts][]).find(([key]) => key === name);
  if (!found) throw new Error(`The manifest declares no setting ${name}.`);
  return found[1];
}
