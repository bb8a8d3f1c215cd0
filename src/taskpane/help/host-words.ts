/** The platforms as people call them; the library's own words are constants such as `OFFICE_ONLINE`. */
const PLATFORMS: Readonly<Record<string, string>> = {
  PC: 'Windows',
  MAC: 'Mac',
  IOS: 'iPad',
  OFFICE_ONLINE: 'the web',
};

/** Where the add-in runs, for a report of something that went wrong: "Runs in Excel on Windows." */
export async function hostWords(): Promise<string> {
  try {
    const { Utilities } = await import('@microsoft/office-js-helpers');
    return wordsOf(Utilities.host, Utilities.platform);
  } catch {
    return '';
  }
}

/** @param host and `platform`: as the library says them, e.g. `EXCEL`, `MAC`. */
export function wordsOf(host: string, platform: string): string {
  const name = host.charAt(0).toUpperCase() + host.slice(1).toLowerCase();
  const on = PLATFORMS[platform.toUpperCase()];
  return on === undefined ? `Runs in ${name}.` : `Runs in ${name} on ${on}.`;
}
