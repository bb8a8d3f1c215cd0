import type { Direction } from './node';

/**
 * The words by which people say which way is better. `minimum` and `maximum` are left out on purpose:
 * "minimum 95 %" asks for more, "minimum" as an aim for less.
 */
export const DIRECTION_WORDS: Readonly<Record<Direction, readonly string[]>> = {
  // prettier-ignore
  higher: [
    'higher', 'high', 'highest', 'up', 'upward', 'upwards', 'increase', 'increasing', 'increased', 'raise', 'rise',
    'rising', 'grow', 'growth', 'more', 'bigger', 'larger', 'greater', 'above', 'over', 'at least', 'maximise',
    'maximize', 'max', 'ascending', 'asc', 'positive', '1', '+1', '+', '>', '>=', '≥', '↑', '⬆', '▲', '↗', 'h',
    'höher', 'hoch', 'mehr', 'größer', 'steigend', 'steigern', 'steigerung', 'erhöhen', 'erhöhung', 'zunahme',
    'maximieren', 'maximierung', 'aufwärts', 'mindestens', 'nach oben',
    'plus haut', 'haut', 'hausse', 'à la hausse', 'augmenter', 'augmentation', 'croissant', 'croissante', 'croissance',
    'plus élevé', 'plus élevée', 'élevé', 'supérieur', 'plus grand', 'plus', 'maximiser', 'au moins', 'vers le haut',
    'mayor', 'más alto', 'más alta', 'alto', 'más', 'aumentar', 'aumento', 'subir', 'sube', 'creciente', 'ascendente',
    'incrementar', 'incremento', 'maximizar', 'superior', 'al menos', 'hacia arriba', 'arriba',
    'maior', 'mais alto', 'mais alta', 'mais', 'crescente', 'crescer', 'pelo menos', 'para cima', 'acima',
    'maggiore', 'più alto', 'più alta', 'più', 'aumentare', 'superiore', 'massimizzare', 'almeno', 'in aumento',
    'hoger', 'hoog', 'meer', 'groter', 'stijgend', 'stijgen', 'stijging', 'verhogen', 'toename', 'omhoog',
    'maximaliseren', 'minstens', 'ten minste',
  ],
  // prettier-ignore
  lower: [
    'lower', 'low', 'lowest', 'down', 'downward', 'downwards', 'decrease', 'decreasing', 'decreased', 'reduce',
    'reducing', 'reduction', 'fall', 'falling', 'decline', 'less', 'fewer', 'smaller', 'below', 'under', 'at most',
    'minimise', 'minimize', 'min', 'descending', 'desc', 'negative', '-1', '-', '<', '<=', '≤', '↓', '⬇', '▼', '↘', 'l',
    'niedriger', 'niedrig', 'tiefer', 'tief', 'weniger', 'geringer', 'gering', 'kleiner', 'sinkend', 'senken',
    'senkung', 'fallend', 'reduzieren', 'reduzierung', 'verringern', 'abnahme', 'minimieren', 'minimierung',
    'abwärts', 'höchstens', 'nach unten',
    'plus bas', 'bas', 'baisse', 'à la baisse', 'baisser', 'réduire', 'réduction', 'diminuer', 'diminution',
    'décroissant', 'décroissante', 'plus faible', 'faible', 'inférieur', 'plus petit', 'moins', 'minimiser', 'au plus',
    'vers le bas',
    'menor', 'más bajo', 'más baja', 'bajo', 'menos', 'disminuir', 'disminución', 'reducir', 'reducción', 'bajar',
    'baja', 'decreciente', 'descendente', 'minimizar', 'inferior', 'como máximo', 'hacia abajo', 'abajo',
    'mais baixo', 'mais baixa', 'baixo', 'diminuir', 'diminuição', 'reduzir', 'redução', 'descer', 'decrescente',
    'no máximo', 'para baixo', 'abaixo',
    'minore', 'più basso', 'più bassa', 'basso', 'meno', 'diminuire', 'diminuzione', 'ridurre', 'riduzione',
    'inferiore', 'minimizzare', 'al massimo', 'in calo', 'in diminuzione', 'decrescente',
    'lager', 'laag', 'minder', 'kleiner', 'dalend', 'dalen', 'daling', 'verlagen', 'verminderen', 'afname', 'omlaag',
    'minimaliseren', 'hoogstens', 'ten hoogste',
  ],
  // prettier-ignore
  range: [
    'range', 'in range', 'within range', 'within', 'target range', 'between', 'band', 'corridor', 'interval', 'inside',
    '↔', '<>', '><',
    'bereich', 'zielbereich', 'im bereich', 'spanne', 'bandbreite', 'korridor', 'zielkorridor', 'zwischen', 'intervall',
    'plage', 'intervalle', 'fourchette', 'entre', 'dans la plage', 'dans la fourchette',
    'rango', 'en rango', 'dentro del rango', 'intervalo', 'banda',
    'faixa', 'dentro da faixa', 'gama',
    'intervallo', 'fascia', 'tra', 'fra', 'nell’intervallo',
    'bereik', 'binnen bereik', 'binnen', 'bandbreedte', 'tussen', 'marge',
  ],
};
