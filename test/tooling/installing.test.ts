import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../server/package-root.ts';

test('installing leaves packages alone that another checkout lends by a link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-install-'));
  try {
    mkdirSync(join(folder, 'checkout'));
    mkdirSync(join(folder, 'lent/a-package'), { recursive: true });
    for (const name of ['scripts', 'package.json', 'package-lock.json']) {
      cpSync(join(packageRoot, name), join(folder, 'checkout', name), { recursive: true });
    }
    symlinkSync(join(folder, 'lent'), join(folder, 'checkout/node_modules'));
    const told = spawnSync(process.execPath, [join(folder, 'checkout/scripts/install.mjs')], { encoding: 'utf8' });
    expect(told.status).toBe(1);
    expect(told.stderr).toMatch(/node_modules is a link.*\n$/);
    expect(readdirSync(join(folder, 'lent'))).toEqual(['a-package']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
