/** The entry for extension hosts that are web workers: VS Code in the browser. */
export { activate, deactivate } from '../editor/activate';
