const blanks = /[ \t\n\r]*/y;
const token =
  /[{}[\],:]|"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

type Expected = "value" | "value or end" | "name" | "name or end" | "colon" | "comma or end";
type Bracket = "}" | "]";

/**
 * Where a text stops being JSON: the first token that is none, or that cannot follow the one before. `JSON.parse` says it for
 * some mistakes only.
 */
export function faultIn(text: string): number {
  const open: Bracket[] = [];
  let expected: Expected | undefined = "value";
  for (let offset = 0; ; offset = token.lastIndex) {
    blanks.lastIndex = offset;
    blanks.exec(text);
    token.lastIndex = blanks.lastIndex;
    const [found] = token.exec(text) ?? [];
    expected = found === undefined ? undefined : next(found, expected, open);
    if (expected === undefined) return blanks.lastIndex;
  }
}

/** What is expected after a token; `undefined` when another one was expected before. */
function next(found: string, expected: Expected, open: Bracket[]): Expected | undefined {
  const end = open.at(-1);
  if (found === end && expected.endsWith("end")) {
    open.pop();
    return "comma or end";
  }
  switch (expected) {
    case "colon":
      return found === ":" ? "value" : undefined;
    case "comma or end":
      if (found !== "," || end === undefined) return undefined;
      return end === "}" ? "name" : "value";
    case "name":
    case "name or end":
      return found.startsWith('"') ? "colon" : undefined;
    default:
      return afterValue(found, open);
  }
}

function afterValue(found: string, open: Bracket[]): Expected | undefined {
  if (found === "{") {
    open.push("}");
    return "name or end";
  }
  if (found === "[") {
    open.push("]");
    return "value or end";
  }
  return /^[\]},:]/.test(found) ? undefined : "comma or end";
}
