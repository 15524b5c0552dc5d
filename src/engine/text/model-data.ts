let parts: Readonly<Record<string, unknown>> = {};

/** Takes the content of `language-model.json`: the model's data files by their names. */
export function provideModelData(json: string): void {
  parts = JSON.parse(json) as Record<string, unknown>;
}

/** One data file of the model, as the bundles' `import` of it gives. */
export function modelPart(name: string): unknown {
  return parts[name];
}
