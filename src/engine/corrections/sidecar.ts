/** Sidecar files: what is kept beside an article. */
export * from './sidecar/model';
export { mergeSidecars, type MergedSidecars, type SidecarConflict } from './sidecar/merge';
export { parseSidecar } from './sidecar/parse';
export { writeSidecar } from './sidecar/write';
