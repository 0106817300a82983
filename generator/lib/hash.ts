import { hash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal; a string counts as its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content);
}
