import path from 'node:path';
import type * as vscode from 'vscode';
import { activate as activateEditor } from '../editor/activate';
import type { OnTheRecordApi } from '../editor/api';
import { enginesProgram } from './engines-program';

export { deactivate } from '../editor/activate';

/** The entry for extension hosts that are Node processes: VS Code on the desktop, remote and in containers. */
export function activate(context: vscode.ExtensionContext): OnTheRecordApi {
  return activateEditor(context, enginesProgram(context, path.join(__dirname, 'engine.js')));
}
