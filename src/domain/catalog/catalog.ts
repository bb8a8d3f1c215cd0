import { CUSTOMER_VALUE } from './customer-value';
import { CUSTOMER_VOICE } from './customer-voice';
import { DELIVERY_AND_CAPACITY } from './delivery';
import { EMPLOYEE } from './employee';
import type { CatalogEntry } from './entry';
import { FINANCIAL_POSITION } from './financial-position';
import { GROWTH_AND_CASH } from './growth-and-cash';
import { INFORMATION_TECHNOLOGY } from './information-technology';
import { INNOVATION } from './innovation';
import { PROFITABILITY } from './profitability';
import { PROJECTS } from './projects';
import { QUALITY } from './quality';

/** The KPIs that people know by name, in the order in which a list shows them. */
export const CATALOG: readonly CatalogEntry[] = [
  ...PROFITABILITY,
  ...FINANCIAL_POSITION,
  ...GROWTH_AND_CASH,
  ...CUSTOMER_VOICE,
  ...CUSTOMER_VALUE,
  ...EMPLOYEE,
  ...DELIVERY_AND_CAPACITY,
  ...QUALITY,
  ...PROJECTS,
  ...INNOVATION,
  ...INFORMATION_TECHNOLOGY,
];
