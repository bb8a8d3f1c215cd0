/** The colours of the cascade sheet; each text reaches a contrast of 4.5 on each fill below it. */

export const ACCENT = '#1F4E79';
export const WHITE = '#FFFFFF';
export const GOAL_FILL = '#E3ECF5';
export const OBJECTIVE_FILL = '#F3F7FB';
/** A cell that a person may change. */
export const INPUT_FILL = '#FFF9E5';
export const INPUT_TEXT = '#0B3FA8';
export const QUIET_TEXT = '#595F66';
export const RULE = '#B8C4D0';
export const SCORE_BAR = '#B9CFE4';

/** Never alone: the word stands beside the colour and an icon of its own shape before it. */
export const STATUS_TEXT: Readonly<Record<string, string>> = {
  'On track': '#00625A',
  'At risk': '#835200',
  'Off track': '#A8201A',
  'No data': '#595F66',
  'moved?': '#6A3AA0',
};
