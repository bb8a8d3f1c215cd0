import type { CellValue } from './node';

/** The longest distance in days between two actuals of each frequency, and the words for it. */
const FREQUENCIES: readonly (readonly [days: number, words: string])[] = [
  [
    1,
    'daily, day, täglich, quotidien, journalier, diario, diária, diário, giornaliero, dagelijks, d',
  ],
  [7, 'weekly, week, wöchentlich, hebdomadaire, semanal, semanalmente, settimanale, wekelijks, w'],
  [31, 'monthly, month, monatlich, mensuel, mensuelle, mensual, mensal, mensile, maandelijks, m'],
  [
    92,
    'quarterly, quarter, vierteljährlich, quartalsweise, trimestriel, trimestrielle, trimestral, trimestrale, per kwartaal, kwartaal, driemaandelijks, q',
  ],
  [
    184,
    'half-yearly, half yearly, semi-annual, semiannual, biannual, halbjährlich, semestriel, semestrielle, semestral, semestrale, halfjaarlijks',
  ],
  [
    366,
    'yearly, year, annual, annually, jährlich, annuel, annuelle, anual, annuale, jaarlijks, y, a',
  ],
];

const DAYS_OF_WORD = new Map(
  FREQUENCIES.flatMap(([days, words]) =>
    words.split(', ').map((word): [string, number] => [plain(word), days]),
  ),
);

/**
 * Reads how often an actual is due, as the longest distance in days between two of them: daily 1,
 * weekly 7, monthly 31, quarterly 92, half-yearly 184, yearly 366, in English, German, French, Spanish,
 * Portuguese, Italian and Dutch; a positive number is days. Null for anything else.
 */
export function parseFrequency(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return value > 0 && Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? (DAYS_OF_WORD.get(plain(value)) ?? null) : null;
}

function plain(text: string): string {
  return text
    .trim()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
