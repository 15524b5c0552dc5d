#!/usr/bin/env node
// Stands in for the program `code` where VS Code's desktop cannot be had (as `vscodeExecutablePath` of @vscode/test-electron, which wants
// the path of one program): see launch.ts.
import { register } from 'tsx/esm/api';

register();
const { launch } = await import('./launch.ts');
process.exitCode = await launch(process.argv.slice(2));
