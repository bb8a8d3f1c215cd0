// npm run dev-server: serves the add-in at https://localhost:3000 with a certificate that Excel trusts.
// The certificate is made, and trusted, once per machine by Microsoft's office-addin-dev-certs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { binOf, node } from './run.mjs';
import { install } from './set-up.mjs';

const FOLDER = path.join(os.homedir(), '.office-addin-dev-certs');
const certificate = (name) => path.join(FOLDER, name);

install();
if (!existsSync(certificate('localhost.key'))) {
  console.error('Making a development certificate (npx office-addin-dev-certs install) …');
  spawnSync('npx', ['--yes', 'office-addin-dev-certs', 'install'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
process.exitCode = node([
  binOf('webpack-cli'),
  'serve',
  '--mode',
  'development',
  '--port',
  '3000',
  '--server-type',
  'https',
  ...(existsSync(certificate('localhost.key'))
    ? [
        '--server-options-key',
        certificate('localhost.key'),
        '--server-options-cert',
        certificate('localhost.crt'),
        '--server-options-ca',
        certificate('ca.crt'),
      ]
    : []),
]);
