import { parseDirection } from '../../src/domain/direction';
import { DIRECTION_WORDS } from '../../src/domain/direction-words';
import { DIRECTIONS } from '../../src/domain/node';

describe('which way is better', () => {
  it.each([
    [
      'higher',
      [
        'Higher',
        'HIGHER',
        ' higher ',
        'up',
        'MAX',
        'maximise',
        'Increase',
        '≥',
        '>=',
        '↑',
        1,
        '1',
        '+1',
      ],
    ],
    [
      'higher',
      ['Higher is better', 'higher = better', 'The higher the better', 'bigger is better', 'more'],
    ],
    [
      'higher',
      [
        'höher',
        'HÖHER',
        'Höher ist besser',
        'je höher desto besser',
        'hausse',
        'à la hausse',
        'plus élevé',
      ],
    ],
    [
      'higher',
      [
        'Plus haut est mieux',
        'mayor es mejor',
        'maior é melhor',
        'maggiore è meglio',
        'hoger is beter',
      ],
    ],
    [
      'lower',
      [
        'Lower',
        'down',
        'min',
        'minimize',
        'Decrease',
        'reduce',
        '≤',
        '<',
        '↓',
        -1,
        '-1',
        '−1',
        '–1',
      ],
    ],
    [
      'lower',
      [
        'lower is better',
        'The lower the better',
        'niedriger',
        'sinkend',
        'baisse',
        'Réduire',
        'menor',
      ],
    ],
    ['lower', ['mais baixo', 'più basso', 'lager', 'Lager is beter', 'menor es mejor', 'moins']],
    [
      'range',
      [
        'Range',
        'between',
        'in range',
        'Bereich',
        'plage',
        'rango',
        'faixa',
        'intervallo',
        'bereik',
        'entre',
      ],
    ],
  ] as const)('is %s for %j', (direction, cells) => {
    for (const cell of cells) expect([cell, parseDirection(cell)]).toEqual([cell, direction]);
  });

  it.each([
    [''],
    [null],
    [undefined],
    [0],
    [2],
    [true],
    ['?'],
    ['sideways'],
    ['minimum'],
    ['maximum'],
    ['better'],
  ])('cannot be told from %j', (cell) => {
    expect(parseDirection(cell)).toBeNull();
  });

  it('is told by no word in two ways', () => {
    const plain = (word: string) =>
      word
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
    const meanings = new Map<string, Set<string>>();
    for (const direction of DIRECTIONS) {
      for (const word of DIRECTION_WORDS[direction]) {
        meanings.set(plain(word), (meanings.get(plain(word)) ?? new Set()).add(direction));
      }
    }
    expect([...meanings].filter(([, ways]) => ways.size > 1)).toEqual([]);
  });

  it('is told by every word of the list as the list says', () => {
    for (const direction of DIRECTIONS) {
      for (const word of DIRECTION_WORDS[direction]) {
        expect([word, parseDirection(word.toUpperCase())]).toEqual([word, direction]);
      }
    }
  });
});
