/** Numbers from 0 to below 1 that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 32 bits that depend on every character of a text (FNV-1a, mixed once more). Not for keeping secrets. */
export function hash32(text: string, salt = 0): number {
  let state = (0x811c9dc5 ^ salt) >>> 0;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
  return (state ^ (state >>> 16)) >>> 0;
}

/** 128 bits of a text as hexadecimal digits. */
export function hash128(text: string): string {
  return [1, 2, 3, 4].map((salt) => hash32(text, Math.imul(salt, 0x9e3779b9)).toString(16).padStart(8, "0")).join("");
}

/** A UUID that is the same for the same text. */
export function uuidOf(text: string): string {
  const digits = hash128(text);
  const variant = "89ab"[Number.parseInt(digits[16] ?? "0", 16) % 4] ?? "8";
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `${variant}${digits.slice(17, 20)}`, digits.slice(20)].join(
    "-",
  );
}
