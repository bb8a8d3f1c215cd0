import {
  formOf,
  readForm as readWith,
  type SettingsForm,
} from '../../src/taskpane/settings/settings-form';
import { SETTINGS } from '../cascade/examples';

const FORM = formOf(SETTINGS);
const readForm = (form: SettingsForm) => readWith(form, SETTINGS);
const formWith = (part: Partial<SettingsForm>): SettingsForm => ({ ...FORM, ...part });

describe('the settings form', () => {
  it('gives back the settings that it shows', () => {
    expect(readForm(FORM)).toEqual({ settings: SETTINGS });
  });

  it('shows shares as per cent and the as-of as a day', () => {
    expect(FORM).toMatchObject({
      asOf: '2025-12-31',
      minimumCoverage: '50 %',
      pairs: { pace: { onTrack: '95 %', atRisk: '60 %' } },
    });
  });

  it('reads and writes the as-of as a workbook counts from 1904', () => {
    const moved = { ...SETTINGS, asOf: 44_561, date1904: true };
    const form = formOf(moved);
    expect(form.asOf).toBe('2026-01-01');
    expect(readWith(form, moved)).toEqual({ settings: moved });
    expect(readWith({ ...form, asOf: '2026-01-02' }, moved)).toMatchObject({
      settings: { asOf: 44_562 },
    });
  });

  it('shows a bare year as the day by which it is judged, and no day for what is none', () => {
    expect(formOf({ ...SETTINGS, asOf: 2026 }).asOf).toBe('2026-12-31');
    expect(formOf({ ...SETTINGS, asOf: 0 }).asOf).toBe('');
  });

  it.each([
    ['0 %', '100 %'],
    ['-5 %', '100 %'],
    ['100 %', '100 %'],
    ['120 %', '100 %'],
  ])('refuses at risk %s with on track %s', (atRisk, onTrack) => {
    const pairs = { ...FORM.pairs, attainment: { onTrack, atRisk } };
    expect(readForm(formWith({ pairs }))).toEqual({
      complaints: { attainment: expect.stringContaining('above 0 and below On track') as string },
    });
  });

  it('refuses an on track that is ten times what can be meant', () => {
    const pairs = { ...FORM.pairs, pace: { onTrack: '9500 %', atRisk: '60 %' } };
    expect(readForm(formWith({ pairs }))).toEqual({
      complaints: { pace: 'At most 1,000 %; for example 100 % and 90 %.' },
    });
  });

  it.each([
    ['95', '60 %', 0.95, 0.6],
    ['1', '0.9', 1, 0.9],
    ['110', '1', 1.1, 1],
    ['1.5', '50', 1.5, 0.5],
  ])('takes on track %s and at risk %s for the share that is meant', (onTrack, atRisk, on, at) => {
    const pairs = { ...FORM.pairs, attainment: { onTrack, atRisk } };
    expect(readForm(formWith({ pairs }))).toMatchObject({
      settings: { attainment: { onTrack: on, atRisk: at } },
    });
  });

  it.each([
    ['abc', '90 %'],
    ['100 %', ''],
  ])('says that “%s” and “%s” are not both shares', (onTrack, atRisk) => {
    const pairs = { ...FORM.pairs, attainment: { onTrack, atRisk } };
    expect(readForm(formWith({ pairs }))).toEqual({
      complaints: { attainment: 'Two shares such as 100 % and 90 %.' },
    });
  });

  it.each([['101 %'], ['-1 %'], ['half'], ['']])('refuses a least coverage of “%s”', (share) => {
    expect(readForm(formWith({ minimumCoverage: share }))).toHaveProperty(
      'complaints.minimumCoverage',
    );
  });

  it.each([[''], ['31/12/2025'], ['2025-02-30']])('refuses “%s” as as-of', (asOf) => {
    expect(readForm(formWith({ asOf }))).toHaveProperty('complaints.asOf');
  });

  it('leaves what was not touched as it was, to the last digit', () => {
    const settings = {
      ...SETTINGS,
      minimumCoverage: 1 / 3,
      pace: { onTrack: 2 / 3, atRisk: 1 / 7 },
    };
    expect(readWith(formOf(settings), settings)).toEqual({ settings });
  });

  it('takes thresholds as per cent or as numbers', () => {
    const pairs = { ...FORM.pairs, parents: { onTrack: '0.8', atRisk: '40 %' } };
    expect(readForm(formWith({ pairs }))).toMatchObject({
      settings: { parents: { onTrack: 0.8, atRisk: 0.4 } },
    });
  });
});
