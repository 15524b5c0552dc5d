import * as vscode from 'vscode';
import type manifest from '../../package.json';
import type { LayerId } from './decorations/layers';
import type { ProblemCode, Severity } from './problems/problem';

const SECTION = 'onTheRecord';

type Group = (typeof manifest)['contributes']['configuration'][number]['properties'];
/** Of all groups; `keyof` of a union would give what they have in common. */
type Declared = Group extends infer Each ? (Each extends unknown ? keyof Each : never) : never;
type Short<Key> = Key extends `${typeof SECTION}.${infer Name}` ? Name : never;

/** The names of the settings that package.json declares, without the section in front. */
export type SettingName = Short<Declared>;

interface Types {
  /** Language ids whose documents are annotated without being asked. */
  languages: readonly string[];
  /** Globs, relative to the workspace folder, of documents that are left alone. */
  exclude: readonly string[];
  /** Largest document that is annotated without being asked, in thousands of characters. */
  maximumSize: number;
  /** Which layers are shown where nothing else has been chosen by a command. */
  highlights: Readonly<Partial<Record<LayerId, boolean>>>;
  /** Paths of registries of people, beside each folder's own. */
  people: readonly string[];
  /** The least confidence of the claims that are shown, 0 to 1. */
  minimumConfidence: number;
  /** Whether the trees select what stands at the cursor. */
  followCursor: boolean;
  /** The name that corrections are signed with; empty for git's. */
  reviewer: string;
  /** How severe each kind of problem is, where the user has said so. */
  problems: Readonly<Partial<Record<ProblemCode, Severity>>>;
  /** Whether the speaker stands behind a quotation whose sentence names none. */
  'inlayHints.speakers': boolean;
  /** Whether the name stands behind a pronoun or a role. */
  'inlayHints.names': boolean;
  /** Whether the ISO value stands behind a relative date. */
  'inlayHints.dates': boolean;
}

/** A setting that package.json declares and `Types` does not know makes this an error, and the other way about. */
type Settings = { [Name in SettingName]: Types[Name] } & { [Name in keyof Types]: Name extends SettingName ? unknown : never };

/**
 * The value of a setting where it applies to `scope`. A value of the wrong type (VS Code does not keep users from writing one) counts
 * as not set.
 */
export function setting<Name extends SettingName>(name: Name, scope?: vscode.ConfigurationScope): Settings[Name] {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope ?? null);
  // The manifest gives each setting a default.
  const byDefault = configuration.inspect<Settings[Name]>(name)!.defaultValue!;
  const value: unknown = configuration.get(name);
  const sameType = typeof value === typeof byDefault && Array.isArray(value) === Array.isArray(byDefault) && value !== null;
  return sameType ? (value as Settings[Name]) : byDefault;
}

/** Calls back when one of the settings changes. */
export function onDidChangeSettings(names: readonly SettingName[], listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${SECTION}.${name}`))) listener();
  });
}
