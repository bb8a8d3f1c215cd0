import { Activity } from '../../browser/session/activity';

const listened = () => {
  const heard: boolean[] = [];
  return { heard, activity: new Activity((busy) => heard.push(busy)) };
};

describe('what is under way', () => {
  it('is told at its first beginning and its last end', () => {
    const { heard, activity } = listened();
    const ends = [activity.begin(), activity.begin()];
    ends[0]!();
    expect(heard).toEqual([true]);
    ends[1]!();
    expect(heard).toEqual([true, false]);
  });

  it('counts once, however often its end is told', () => {
    const { heard, activity } = listened();
    const end = activity.begin();
    activity.begin();
    end();
    end();
    expect(heard).toEqual([true]);
  });

  it('of a closed workbook no longer counts, even if it ends after all', () => {
    const { heard, activity } = listened();
    const end = activity.begin();
    activity.forget();
    expect(heard).toEqual([true, false]);
    activity.begin();
    end();
    expect(heard).toEqual([true, false, true]);
  });
});
