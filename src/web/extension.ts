/** The entry for extension hosts that are web workers: VS Code in the browser. */
export { activate } from '../editor/activate';
