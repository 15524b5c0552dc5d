import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { setting } from '../settings';

const REMEMBERED = 'reviewer';

interface Repository {
  getConfig(key: string): Promise<string>;
}

/** What is used of the API that VS Code's git extension gives to others. */
interface GitExtension {
  getAPI(version: 1): { readonly repositories: readonly Repository[]; getRepository(uri: vscode.Uri): Repository | null };
}

/** The name under which somebody corrects: the setting, else the name that git has, else what is asked for once. */
export class Reviewer {
  private asking: Promise<string | undefined> | undefined;

  constructor(private readonly storage: vscode.Memento) {}

  /** Empty where the user wants no name; undefined where the question has been closed. */
  async name({ uri }: vscode.TextDocument): Promise<string | undefined> {
    const named = setting('reviewer').trim() || (await nameInGit(uri));
    if (named !== '') return named;
    const remembered = this.storage.get<string>(REMEMBERED);
    if (remembered !== undefined) return remembered;
    // Two gestures at once ask once.
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async ask(): Promise<string | undefined> {
    const answer = await vscode.window.showInputBox({
      title: l10n.t('Your Name'),
      prompt: l10n.t('Corrections are signed with it. Leave it empty to sign with no name. The setting “onTheRecord.reviewer” changes it.'),
      ignoreFocusOut: true,
    });
    if (answer !== undefined) await this.storage.update(REMEMBERED, answer.trim());
    return answer?.trim();
  }
}

/** Empty where git is not there, or knows no name. What is in no repository, as an untitled document, is signed as in the first one. */
async function nameInGit(uri: vscode.Uri): Promise<string> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!git?.isActive) return '';
  try {
    const api = git.exports.getAPI(1);
    const repository = api.getRepository(uri) ?? api.repositories[0];
    return (await repository?.getConfig('user.name'))?.trim() ?? '';
  } catch {
    // Git is switched off, or has no such value.
    return '';
  }
}
