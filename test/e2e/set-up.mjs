// Before the first browser test: both builds are up to date, and there is a Chromium.
import { ADD_IN, buildIfStale, WINDOW } from '../../scripts/builds.mjs';
import { findChromium } from './find-chromium.mjs';

export default async function setUp() {
  buildIfStale(ADD_IN);
  buildIfStale(WINDOW);
  const { executable, libraries } = await findChromium();
  // Test workers start after this and inherit it.
  process.env.KPI_CASCADE_CHROMIUM = executable;
  process.env.KPI_CASCADE_CHROMIUM_LIBRARIES = libraries;
}
