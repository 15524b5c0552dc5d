import * as vscode from 'vscode';
import { onDidChangeSettings, setting } from '../settings';
import { LAYERS, type LayerId } from './layers';

const KEY = 'highlights';
const ALL_KEY = 'highlightsHidden';

/**
 * Which layers are shown: what the commands have chosen in this workspace, else the setting, else the layer's own default. All can be
 * hidden for a while without losing the choice.
 */
export class Visibility implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly storage: vscode.Memento) {
    // Who changes the setting wants to see it: the commands' older choices give way.
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      onDidChangeSettings(['highlights'], () => void this.choose({})),
    );
  }

  /** Whether all highlights are hidden for the time being. */
  get allHidden(): boolean {
    return this.storage.get(ALL_KEY, false);
  }

  /** Whether a layer is drawn now. */
  isShown(layer: LayerId): boolean {
    return !this.allHidden && this.isChosen(layer);
  }

  /** Whether a layer is drawn when not all are hidden. */
  isChosen(layer: LayerId): boolean {
    const chosen = this.storage.get<Partial<Record<LayerId, boolean>>>(KEY, {})[layer];
    return chosen ?? setting('highlights')[layer] ?? LAYERS.some(({ id, shown }) => id === layer && shown);
  }

  /** Shows exactly these layers. */
  async showOnly(layers: ReadonlySet<LayerId>): Promise<void> {
    await this.storage.update(ALL_KEY, false);
    await this.choose(Object.fromEntries(LAYERS.map(({ id }) => [id, layers.has(id)])));
  }

  async toggleAll(): Promise<void> {
    await this.storage.update(ALL_KEY, !this.allHidden);
    this.changed.fire();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async choose(layers: Partial<Record<LayerId, boolean>>): Promise<void> {
    await this.storage.update(KEY, layers);
    this.changed.fire();
  }
}
