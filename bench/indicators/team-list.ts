/** A list that one team keeps for itself, in its own words. */
// prettier-ignore
export const TEAM_LIST = [
  ['Objective', 'Measure', 'Responsible', 'Better', 'Current', 'Goal 2026', 'Remarks'],
  ['Publish on time', 'Releases on the announced day', 'Data desk', 'up', 0.94, 0.98, null],
  ['Publish on time', 'Days from reference period to release', 'Data desk', 'down', 46, 40, 'new pipeline in May'],
  ['Be easy to use', 'Questions answered within two days', 'Help desk', 'up', 0.91, 0.9, null],
  ['Be easy to use', 'Downloads a month', 'Web team', 'up', 18250, 20000, null],
  ['Be right', 'Corrections after release', 'Quality desk', 'down', 3, 2, 'one series was late'],
] as const;
