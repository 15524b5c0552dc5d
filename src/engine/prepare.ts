import { prepareDates } from './dates';
import { prepareOrganizations } from './organizations/known';
import { preparePlaces } from './places/known';
import { compileRegistry } from './registry/compile';

/**
 * Makes what the first article would have to wait for and what needs neither the language model nor the claim reader: for the time in
 * which their files are being read.
 */
export function prepare(): void {
  prepareDates();
  preparePlaces();
  prepareOrganizations();
  compileRegistry();
}
