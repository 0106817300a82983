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
