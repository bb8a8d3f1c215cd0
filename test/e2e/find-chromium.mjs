// Finds a Chromium: KPI_CASCADE_CHROMIUM, else the one that comes as an npm package (Linux, x64), else one
// of this machine. Where there is none the tests fail; nothing is skipped. The package's comes first since
// it is the same everywhere and has no window to draw, which halves what opening a page costs.
import { existsSync } from 'node:fs';
import path from 'node:path';

const PROGRAMS = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  win32: ['chrome.exe', 'msedge.exe'],
};
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function installed() {
  const { PATH = '', ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
  const onPath = (PROGRAMS[process.platform] ?? []).flatMap((program) =>
    PATH.split(path.delimiter).map((folder) => path.join(folder, program)),
  );
  const windows = [ProgramFiles, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA]
    .filter((folder) => folder !== '')
    .flatMap((folder) => WINDOWS.map((program) => path.join(folder, program)));
  const places = { darwin: MAC, win32: [...windows, ...onPath] }[process.platform] ?? onPath;
  return places.find((place) => existsSync(place));
}

/** Unpacks the Chromium of @sparticuz/chromium (Linux, x64), with the libraries that a bare machine lacks. */
async function packaged() {
  const { AWS_EXECUTION_ENV, LD_LIBRARY_PATH } = process.env;
  // It brings its libraries along only where it believes to be in Amazon's cloud.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executable = await chromium.executablePath();
    return { executable, libraries: process.env.LD_LIBRARY_PATH ?? '' };
  } finally {
    restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
    restore('LD_LIBRARY_PATH', LD_LIBRARY_PATH);
  }
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** @returns {Promise<{executable: string, libraries: string}>} `libraries` as in LD_LIBRARY_PATH, or '' */
export async function findChromium() {
  const named = process.env.KPI_CASCADE_CHROMIUM;
  if (named && named !== 'installed') {
    if (!existsSync(named))
      throw new Error(`KPI_CASCADE_CHROMIUM names ${named}, which is not there.`);
    return { executable: named, libraries: process.env.KPI_CASCADE_CHROMIUM_LIBRARIES ?? '' };
  }
  if (!named && process.platform === 'linux' && process.arch === 'x64') return packaged();
  const found = installed();
  if (found) return { executable: found, libraries: '' };
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium; KPI_CASCADE_CHROMIUM may name it.',
  );
}
