import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Chromium as `ENTENTE_CHROMIUM` names it (npm test does), without any traffic of its own and with no way to leave loopback. */
export function openChromium(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: process.env['ENTENTE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...quiet, ...sandbox],
  });
}

export interface Journey {
  page: Page;
  /** Errors in the console, exceptions, and requests that tried to leave loopback. */
  complaints: string[];
  close(): Promise<void>;
}

/** A page of its own, watched from the start. */
export async function startJourney(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Journey> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const complaints: string[] = [];
  const complainOfAway = (address: string) => {
    const url = new URL(address);
    if (['data:', 'blob:'].includes(url.protocol) || url.hostname === '127.0.0.1') return;
    complaints.push(`request to ${url.host}`);
  };
  context.on('request', (request) => complainOfAway(request.url()));
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on('websocket', (socket) => complainOfAway(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}
