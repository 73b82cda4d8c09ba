import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const styles = globSync('{components,entrypoints}/**/*.{css,html}', { cwd: root }).filter(
  (file) => !file.endsWith('ui/tokens.css'),
);

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<=[:\s])(?:white|black|red|green|blue|gray|grey|orange|yellow)(?=[\s;])/gi;
/** 0 and 1px of the hidden-text trick are no sizes of the design. */
const SIZE = /\b(?!1px\b)\d*\.?\d+(?:px|rem|em|pt)\b/g;

/** Custom properties are no values there. */
const CONDITION = /@(?:media|container)[^{]*/g;

it('finds the style sheets', () => {
  expect(styles.length).toBeGreaterThan(3);
});

it.each(styles)('%s takes colours and sizes from the tokens', (file) => {
  const css = readFileSync(`${root}${file}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(CONDITION, '');
  expect([...(css.match(COLOUR) ?? []), ...(css.match(SIZE) ?? [])]).toEqual([]);
});
