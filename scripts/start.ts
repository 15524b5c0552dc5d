// npm start: VS Code in the browser with the extension and the sample articles. The port is that of the variable PORT, else 3000.
import { isFree } from './hosts/ports';
import { serveVSCodeWeb } from './hosts/vscode-web';

const given = process.env['PORT'] ?? '3000';
const port = Number(given);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is “${given}”, which is no port number.`);
  process.exit(2);
}
if (!(await isFree(port))) {
  console.error(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`);
  process.exit(1);
}
const { url } = await serveVSCodeWeb({ port });
console.log(`\nOn the Record in VS Code, with the sample articles: open ${url} in your browser. Ctrl+C stops it.\n`);
