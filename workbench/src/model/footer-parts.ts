/**
 * A header or footer is one text in the file: `&L`, `&C` and `&R` begin what stands left, in the centre and
 * right, and what stands before any of them is the centre's (ECMA-376 part 1, 18.3.1.39).
 */
type Part = 'L' | 'C' | 'R';

const PARTS: readonly Part[] = ['L', 'C', 'R'];

const partsOf = (text: string): Record<Part, string> => {
  const parts = { L: '', C: '', R: '' };
  let part: Part = 'C';
  // Codes one by one: a doubled & is a sign, and a font's name in quotes may hold any letter.
  for (const [code] of text.matchAll(/&"[^"]*"|&?[^]/g)) {
    const begun = PARTS.find((one) => code === `&${one}`);
    if (begun) part = begun;
    else parts[part] += code;
  }
  return parts;
};

export const footerPart = (text: string, part: Part): string => partsOf(text)[part];

export const withFooterPart = (text: string, part: Part, content: string): string => {
  const parts = { ...partsOf(text), [part]: content };
  return PARTS.filter((one) => parts[one] !== '')
    .map((one) => `&${one}${parts[one]}`)
    .join('');
};
