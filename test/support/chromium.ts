import { chromium, type Browser } from "playwright-core";

/** Debian's browser; none is downloaded. */
export const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

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

/** Starts it with a folder of its own: what one run leaves behind is not there for the next. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: quiet });
}
