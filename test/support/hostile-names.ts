/** Names that would change an address, or that would show another one than they are. None may get into a request. */
export const hostileNames: readonly string[] = [
  "",
  ".",
  "..",
  "a/b",
  "/",
  "a%2Fb",
  "%2e%2e",
  "a?b",
  "a#b",
  "a\\b",
  "\0",
  "a\nb",
  "a\r\nb",
  "a\u001b[31mb",
  "a\u007fb",
  "a\u0085b",
  "a\u2028b",
  "a\u2029b",
  "a\ud800b",
  "\udc00",
  "a\u200fb",
  "a\u202eb",
  "\u2066ab\u2069",
  "a\u200bb",
  "\ufeffa",
  "a".repeat(10_000),
  "../".repeat(3_000),
];

/** Values that only callers without types can give. */
export const notNames: readonly unknown[] = [undefined, null, 7, {}, ["a"], new String("a")];

/** What a call comes to, and how it is called in the report. */
export type Attempt = readonly [label: string, run: () => unknown];

/** The attempts that are not refused with one of these errors. */
export async function unrefused(
  attempts: readonly Attempt[],
  errors: ReadonlyArray<abstract new (...args: never[]) => Error>,
): Promise<string[]> {
  const outcomes = await Promise.all(
    attempts.map(async ([label, run]) => {
      const outcome = await settle(run);
      return errors.some((type) => outcome instanceof type) ? [] : [`${label}: ${String(outcome)}`];
    }),
  );
  return outcomes.flat();
}

/** What a promise, an operation or an iteration rejects with. What is thrown at once is not the way of any method. */
async function settle(run: () => unknown): Promise<unknown> {
  const result = run();
  try {
    return await (isIterator(result) ? result.next() : result);
  } catch (error) {
    return error;
  }
}

function isIterator(value: unknown): value is AsyncIterator<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** Texts that are no id of a resource at all, made out of one that is. */
export function brokenIds(id: string): string[] {
  return [
    "",
    "/",
    "a",
    id.slice(1),
    `${id}/`,
    `/${id}`,
    `${id}?api-version=1`,
    `${id}#a`,
    `${id}/..`,
    `${id}/../a`,
    `${id}/a`,
    `https://management.azure.com${id}`,
    `//management.azure.com${id}`,
    id.replaceAll("/", "\\"),
    id.replaceAll("/", "%2F"),
    id.replace("/providers/", "/providers//"),
    id.replace(/\/subscriptions\/[^/]+/, "/subscriptions/subscription"),
  ];
}

/** Ids of resources of types that nobody knows. */
export function foreignIds(id: string): string[] {
  return [`${id}/things/a`, id.replace(/\/[^/]+(\/[^/]+)$/, "/things$1"), id.replace(/\/providers\/[^/]+/, "/providers/Contoso.Other")];
}

export function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : Object.prototype.toString.call(value);
}
