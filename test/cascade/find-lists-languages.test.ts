import type { CellValue } from '../../src/domain/node';
import { block, drawn, readSheet, rolesOf } from './sheet-block';

interface Sheet {
  readonly language: string;
  readonly headers: readonly string[];
  readonly direction: readonly [string, string];
  readonly total: string;
}

/** The same list under the headers of each language; one column means two things in most of them. */
// prettier-ignore
const SHEETS: readonly Sheet[] = [
  {
    language: 'English',
    headers: ['Goal', 'Objective', 'KPI', 'Better', 'Base year', 'Baseline', 'Year', 'Actual', 'By when', 'Target', 'Weight', 'Owner', 'Status', 'Comments'],
    direction: ['Higher', 'lower'],
    total: 'Grand Total',
  },
  {
    language: 'German',
    headers: ['Oberziel', 'Ziel', 'Kennzahl', 'Richtung', 'Basisjahr', 'Ausgangswert', 'Stand', 'Ist-Wert', 'Fällig am', 'Soll', 'Gewichtung', 'Verantwortlich', 'Ampel', 'Bemerkungen'],
    direction: ['steigend', 'Senken'],
    total: 'Gesamtergebnis',
  },
  {
    language: 'French',
    headers: ['Finalité', 'Objectif', 'Indicateur', 'Sens', 'Année de référence', 'Valeur de référence', 'Date de mesure', 'Réel', 'Échéance', 'Cible', 'Poids', 'Responsable', 'Statut', 'Commentaires'],
    direction: ['à la hausse', 'Baisse'],
    total: 'Total général',
  },
  {
    language: 'Spanish',
    headers: ['Eje estratégico', 'Objetivo', 'Indicador', 'Sentido', 'Año base', 'Línea base', 'Fecha de corte', 'Valor actual', 'Fecha límite', 'Meta', 'Ponderación', 'Responsable', 'Semáforo', 'Observaciones'],
    direction: ['Aumentar', 'disminuir'],
    total: 'Total general',
  },
  {
    language: 'Portuguese',
    headers: ['Eixo', 'Objetivo estratégico', 'Indicador', 'Polaridade', 'Ano base', 'Linha de base', 'Data de medição', 'Realizado', 'Prazo', 'Meta', 'Peso', 'Responsável', 'Farol', 'Observações'],
    direction: ['maior', 'Menor'],
    total: 'Total geral',
  },
  {
    language: 'Italian',
    headers: ['Finalità', 'Obiettivo', 'Indicatore', 'Direzione', 'Anno base', 'Valore iniziale', 'Data di rilevazione', 'Consuntivo', 'Scadenza', 'Valore atteso', 'Peso', 'Referente', 'Semaforo', 'Note'],
    direction: ['maggiore', 'minore'],
    total: 'Totale complessivo',
  },
  {
    language: 'Dutch',
    headers: ['Hoofddoel', 'Doelstelling', 'Prestatie-indicator', 'Gewenste richting', 'Basisjaar', 'Nulmeting', 'Peildatum', 'Huidige waarde', 'Einddatum', 'Streefwaarde', 'Weging', 'Eigenaar', 'Stoplicht', 'Opmerkingen'],
    direction: ['Hoger', 'lager'],
    total: 'Eindtotaal',
  },
];

function rowsOf({ direction: [up, down], total }: Sheet): CellValue[][] {
  return [
    ['Grow', 'Sell more', 'Revenue', up, '2020.0', 90, 2025, 111, 2030, 120, 2, 'Sales', '●', ''],
    ['Grow', 'Sell more', 'Clients', up, '2020.0', 4, 2025, 7, 2030, 9, 1, 'Sales', '●', 'new'],
    ['Grow', 'Waste less', 'Scrap', down, '2021.0', 8, 2025, 6, 2030, '', 1, 'Plant', '●', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['Please', 'Answer fast', 'Wait', down, 2020, 30, 2025, 12.5, 2028, 10, 1, 'Desk', '●', ''],
    [total, '', '', '', '', '', '', 136.5, '', 139, 5, '', '', ''],
  ];
}

describe.each(SHEETS)('A list with $language headers', (sheet) => {
  const read = readSheet(
    block([['2025: KPI · KPIs · Kennzahlen'], [], [...sheet.headers], ...rowsOf(sheet)], {
      at: 'B3',
    }),
  );

  it('has each column read as what its header says', () => {
    const roles = sheet.headers.map((header) => rolesOf(read.found)[header] ?? null);
    expect(roles).toEqual([
      ...['goal.name', 'objective.name', 'KPI.name', 'direction', 'start', 'baseline'],
      ...['asOf', 'actual', 'due', 'target', 'weight', 'owner', null, 'note'],
    ]);
  });

  it('stands between its titles and its total', () => {
    expect(read.found.headerRow).toBe(4);
    expect(read.found.body).toEqual({ top: 5, bottom: 9, left: 1, right: 14 });
  });

  it('gives its goals, objectives and KPIs', () => {
    expect(drawn(read.nodes)).toEqual([
      'goal Grow',
      '  objective Sell more',
      '    KPI Revenue',
      '    KPI Clients',
      '  objective Waste less',
      '    KPI Scrap',
      'goal Please',
      '  objective Answer fast',
      '    KPI Wait',
    ]);
    expect(read.problems).toEqual([]);
  });
});
