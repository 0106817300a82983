import { failureAt } from "./failure.ts";

/** A word of a query. */
export interface Token {
  readonly kind: "name" | "string" | "number" | "sign" | "end";
  /** As it is written. */
  readonly text: string;
  /** What a string or a number stands for. */
  readonly value?: string | number;
  readonly line: number;
  readonly position: number;
}

/** What can stand at a place of a query, the longest first. Strings end on the line that they begin on. */
const patterns = [
  ["blank", /[ \t\r\n]+|\/\/[^\r\n]*/y],
  // `mv-expand` is one word; nothing else has a dash.
  ["name", /mv-expand\b|mvexpand\b|[A-Za-z_]\w*/y],
  ["number", /\d+(?:\.\d+)?/y],
  ["string", /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/y],
  ["sign", /==|!=|=~|!~|<=|>=|[|()[\].,=<>~]/y],
] as const;

/** @throws ArmFailure */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  while (at < text.length) {
    const place = { line, position: at - lineStart };
    const [kind, found] = matchAt(text, at);
    if (found === "") throw failureAt({ ...place, text: text[at] ?? "" });
    if (kind !== "blank") {
      const token = { kind, text: found, ...place };
      if (kind === "string") tokens.push({ ...token, value: unescaped(found.slice(1, -1), token) });
      else if (kind === "number") tokens.push({ ...token, value: Number(found) });
      else tokens.push(token);
    }
    for (const { index } of found.matchAll(/\n/g)) {
      line += 1;
      lineStart = at + index + 1;
    }
    at += found.length;
  }
  return [...tokens, { kind: "end", text: "<EOF>", line, position: at - lineStart }];
}

function matchAt(text: string, at: number): readonly [(typeof patterns)[number][0], string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const [found = ""] = pattern.exec(text) ?? [];
    if (found !== "") return [kind, found];
  }
  return ["sign", ""];
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\\": "\\", '"': '"', "'": "'" };

function unescaped(body: string, token: Pick<Token, "text" | "line" | "position">): string {
  return body.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, code: string | undefined, character: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const meant = Object.hasOwn(escapes, character ?? "") ? escapes[character ?? ""] : undefined;
    if (meant === undefined) throw failureAt(token, "an escape that stands for nothing");
    return meant;
  });
}
