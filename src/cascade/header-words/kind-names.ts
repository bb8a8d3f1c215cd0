import type { Kind } from '../../domain/node';

/**
 * What heads a column of names of one kind, by language; English comes first. Apart from the other header
 * words, because reading a cascade needs these and only finding lists needs the rest.
 */
// prettier-ignore
export const KIND_NAMES = {
  en: {
    goal: ['goal', 'goals', 'strategic goal', 'strategic theme', 'theme', 'pillar', 'strategic pillar',
      'strategic priority', 'priority', 'ambition', 'overall goal', 'corporate goal', 'company goal', 'sdg'],
    objective: ['objective', 'objectives', 'strategic objective', 'sub goal', 'subgoal', 'target'],
    KPI: ['kpi', 'kpis', 'key performance indicator', 'key performance indicators', 'indicator', 'indicators',
      'performance indicator', 'metric', 'metrics', 'measure', 'measures', 'performance measure', 'success measure',
      'key result', 'key results', 'key indicator', 'key metric'],
    initiative: ['initiative', 'initiatives', 'strategic initiative', 'project', 'action plan'],
  },
  de: {
    goal: ['ziel', 'ziele', 'oberziel', 'strategisches ziel', 'hauptziel', 'unternehmensziel', 'leitziel',
      'strategiefeld', 'stoßrichtung', 'handlungsfeld', 'strategischer schwerpunkt'],
    objective: ['teilziel', 'unterziel', 'teilziele', 'unterziele', 'operatives ziel', 'bereichsziel', 'zielsetzung',
      'maßnahmenziel'],
    KPI: ['kennzahl', 'kennzahlen', 'indikator', 'indikatoren', 'leistungsindikator', 'schlüsselkennzahl',
      'messgröße', 'metrik', 'leistungskennzahl', 'steuerungsgröße', 'schlüsselergebnis'],
    initiative: ['maßnahme', 'maßnahmen', 'projekt', 'vorhaben', 'initiative'],
  },
  fr: {
    goal: ['but', 'buts', 'finalité', 'axe', 'axe stratégique', 'orientation', 'orientation stratégique', 'ambition',
      'objectif stratégique', 'objectif global', 'objectif général', 'priorité', 'priorité stratégique'],
    objective: ['objectif', 'objectifs', 'objectif opérationnel', 'objectif spécifique', 'sous objectif',
      'sous objectifs'],
    KPI: ['indicateur', 'indicateurs', 'indicateur clé', 'indicateur de performance', 'icp', 'kpi',
      'indicateur clé de performance', 'mesure', 'métrique', 'résultat clé', 'indicateur de suivi'],
    initiative: ['initiative', 'initiatives', 'projet', 'action', 'actions', 'plan action'],
  },
  es: {
    goal: ['meta', 'metas', 'meta estratégica', 'eje', 'eje estratégico', 'objetivo estratégico', 'objetivo general',
      'prioridad', 'línea estratégica', 'finalidad', 'propósito'],
    objective: ['objetivo', 'objetivos', 'objetivo específico', 'objetivo operativo', 'subobjetivo'],
    KPI: ['indicador', 'indicadores', 'indicador clave', 'indicador de desempeño', 'indicador de rendimiento',
      'indicador clave de desempeño', 'indicador clave de rendimiento', 'métrica', 'medida', 'resultado clave', 'kpi'],
    initiative: ['iniciativa', 'iniciativas', 'proyecto', 'acción', 'acciones'],
  },
  pt: {
    goal: ['meta', 'metas', 'meta estratégica', 'eixo', 'eixo estratégico', 'objetivo estratégico', 'objetivo geral',
      'objectivo estratégico', 'prioridade', 'pilar', 'pilar estratégico', 'finalidade'],
    objective: ['objetivo', 'objetivos', 'objectivo', 'objectivos', 'objetivo específico', 'objetivo operacional',
      'subobjetivo'],
    KPI: ['indicador', 'indicadores', 'indicador chave', 'indicador de desempenho', 'indicador chave de desempenho',
      'métrica', 'medida', 'resultado chave', 'kpi'],
    initiative: ['iniciativa', 'iniciativas', 'projeto', 'projecto', 'ação', 'ações'],
  },
  it: {
    goal: ['finalità', 'scopo', 'asse', 'asse strategico', 'obiettivo strategico', 'obiettivo generale', 'priorità',
      'traguardo', 'area strategica', 'linea strategica', 'pilastro', 'macro obiettivo', 'macroobiettivo'],
    objective: ['obiettivo', 'obiettivi', 'obiettivo specifico', 'obiettivo operativo', 'sotto obiettivo',
      'sottoobiettivo'],
    KPI: ['indicatore', 'indicatori', 'indicatore chiave', 'indicatore di performance', 'indicatore di prestazione',
      'indicatore chiave di prestazione', 'metrica', 'misura', 'risultato chiave', 'kpi'],
    initiative: ['iniziativa', 'iniziative', 'progetto', 'azione', 'azioni'],
  },
  nl: {
    goal: ['doel', 'doelen', 'hoofddoel', 'strategisch doel', 'strategische doel', 'speerpunt', 'pijler', 'ambitie',
      'strategisch thema', 'prioriteit', 'overkoepelend doel'],
    objective: ['doelstelling', 'doelstellingen', 'subdoel', 'subdoelen', 'strategische doelstelling',
      'operationele doelstelling', 'operationeel doel'],
    KPI: ['indicator', 'indicatoren', 'prestatie indicator', 'prestatieindicator', 'kritieke prestatie indicator',
      'kengetal', 'kengetallen', 'maatstaf', 'meetpunt', 'kernresultaat', 'metriek', 'kpi'],
    initiative: ['initiatief', 'initiatieven', 'project', 'maatregel', 'actie', 'acties'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Kind, readonly string[]>>>>;
