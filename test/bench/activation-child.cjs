// Loads the extension's Node bundle with a stub of `vscode` and prints how long that took. Run by activation.ts.
const Module = require('node:module');
const { tmpdir } = require('node:os');
const { performance } = require('node:perf_hooks');
const process = require('node:process');

// Anything asked of the stub is again the stub: callable, constructible, and no promise.
const stub = new Proxy(function () {}, {
  get: (_target, key) => {
    if (key === 'then') return undefined;
    if (key === Symbol.iterator) return () => [][Symbol.iterator]();
    if (key === Symbol.toPrimitive) return () => '';
    if (key === 'prototype') return Object.prototype;
    return stub;
  },
  apply: () => stub,
  construct: () => stub,
  set: () => true,
});

// esbuild copies a module's own properties to an object with the module's prototype, so it is the prototype that has to answer.
const vscode = new Proxy({}, { get: () => stub, getPrototypeOf: () => stub });

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

async function main() {
  const begun = performance.now();
  const extension = require(process.argv[2]);
  const loaded = performance.now();
  let fault;
  try {
    const context = { subscriptions: [], globalStorageUri: { fsPath: tmpdir() }, extension: { packageJSON: { version: '0.0.0' } } };
    await extension.activate(new Proxy(context, { get: (target, key) => target[key] ?? stub }));
  } catch (error) {
    fault = String(error && error.stack ? error.stack.split('\n').slice(0, 2).join(' ') : error);
  }
  const activated = performance.now();
  process.stdout.write(JSON.stringify({ load: loaded - begun, activate: activated - loaded, fault }), () => process.exit(0));
}

main();
