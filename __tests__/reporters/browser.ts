// A headless Chromium, as Debian packages it, and a page of it that keeps an eye on what must not happen.

import { execFileSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';

export const hasBrowser = has('chromium');
export const hasMarkdown = has('cmark-gfm');

function has(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env.CI) throw new Error(`${command} is not installed: run scripts/test-tools.sh`);
    return false;
  }
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    // A container's root has no sandbox.
    args: ['--no-sandbox'],
    timeout: 0,
  });
}

export interface Opened {
  page: Page;
  /** Requests, script errors, and what the page's policy refused. */
  incidents: string[];
}

export async function open(
  browser: Browser,
  html: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const page = await browser.newPage(options);
  // The test's own limit ends what hangs.
  page.setDefaultTimeout(0);
  const incidents: string[] = [];
  page.on('request', (request) => incidents.push(`request ${request.url()}`));
  page.on('console', (message) => incidents.push(message.text()));
  page.on('pageerror', (error) => incidents.push(String(error)));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setContent(html, { waitUntil: 'load' });
  return { page, incidents };
}

/** GitHub-flavoured Markdown as HTML, raw HTML let through: what GitHub cleans up later must not be there at all. */
export function renderMarkdown(markdown: string): string {
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => [
    '-e',
    name,
  ]);
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}
