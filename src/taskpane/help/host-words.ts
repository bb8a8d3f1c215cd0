/** Where the add-in runs, for a report of something that went wrong: "Excel, PC". */
export async function hostWords(): Promise<string> {
  try {
    const { Utilities } = await import('@microsoft/office-js-helpers');
    const { host, platform } = Utilities;
    return `Runs in ${host}, ${platform}.`;
  } catch {
    return '';
  }
}
