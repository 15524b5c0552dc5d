/** The entry for extension hosts that are Node processes: VS Code on the desktop, remote and in containers. */
export { activate, deactivate } from '../editor/activate';
