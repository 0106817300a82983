import type { HttpHeaders } from "@azure/core-rest-pipeline";

/**
 * How long the service asks to wait, in milliseconds; `undefined` when it does not say, or not readably.
 * Understands `retry-after-ms`, `x-ms-retry-after-ms` and `Retry-After` as seconds or as a date.
 */
export function retryAfterMs(headers: HttpHeaders, now: number): number | undefined {
  const exact = headers.get("retry-after-ms") ?? headers.get("x-ms-retry-after-ms");
  if (exact !== undefined && isNumber(exact)) return Number(exact);
  const value = headers.get("retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (isNumber(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text.trim());
}
