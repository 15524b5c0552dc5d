/** Stands before each line that Mocha writes inside VS Code, to tell it from what VS Code itself logs. */
export const MOCHA_LINE = '│ ';
