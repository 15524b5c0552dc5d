import type { FromWebview, PanelState } from './messages';

interface Host {
  postMessage(message: FromWebview): void;
  setState(state: PanelState): void;
}

declare function acquireVsCodeApi(): Host;

/** The editor, as far as a webview sees it. */
export const host = acquireVsCodeApi();
