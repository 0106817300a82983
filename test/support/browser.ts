import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";

/** Debian's browser; none is downloaded. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Nothing that a browser does by itself: no updates, no reports, no other protocols. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Tests in a real browser. Where there is none, the report shows them as skipped, with the reason in their name. */
export function describeInBrowser(title: string, tests: (browser: () => Browser) => void): void {
  if (!existsSync(executablePath)) {
    describe(title, () => test.skip(`skipped: there is no ${executablePath}; apt-get install chromium`, () => undefined));
    return;
  }
  describe(title, () => {
    let browser: Browser | null = null;
    // A folder of its own for each run: what one leaves behind is not there for the next.
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: quiet });
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === null) throw new Error("The browser did not start");
      return browser;
    });
  });
}
