/** Forms of "be": what follows tells what somebody is, or what was done to them. */
export const BE_FORMS: ReadonlySet<string> = new Set("is are was were be been being ’s 's ’re 're am".split(' '));
