import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import type { HeaderWords } from './header-word';
import { IT } from './it';
import { NL } from './nl';
import { PT } from './pt';

export type { HeaderMeaning, HeaderWords } from './header-word';

/** Header words by language. English comes first: where languages differ, its order of meanings counts. */
export const HEADER_WORDS: Readonly<Record<string, HeaderWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
};
