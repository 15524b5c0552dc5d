/** What other programs, or other copies of this one, say of an article, as corrections of it. */
export { readBrat } from './brat';
export * from './model';
export { planImport, type Draft, type ImportPlan } from './plan';
export { readW3c } from './w3c';
