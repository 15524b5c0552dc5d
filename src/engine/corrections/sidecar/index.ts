/** Sidecar files: what is kept beside an article. */
export * from './model';
export { mergeSidecars, type MergedSidecars, type SidecarConflict } from './merge';
export { parseSidecar } from './parse';
export { writeSidecar } from './write';
