/**
 * One function for each syntactic context that text of a definition can enter. Nothing else puts such text
 * into a file: what these return cannot end the context it stands in.
 */

/** A string literal of TypeScript or JSON, quotes included. */
export function stringLiteral(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  // JSON leaves U+2028 and U+2029 as they are; some readers take them for the end of a line. Lone surrogates are not UTF-8.
  return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeUnit);
}

/** Printable ASCII without quotes and backslashes: nearly all texts. */
const plain = /^[ !#-[\]-~]*$/;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A word of a command for sh. */
export function shellWord(text: string): string {
  const line = oneLine(text);
  return /^[\w./:@-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}

/** A comment that ends with its line. */
export function lineComment(text: string): string {
  return `// ${oneLine(text)}`;
}

/** A key of an object literal or interface. */
export function propertyKey(text: string): string {
  // `__proto__: x` sets the prototype of a literal, whereas `["__proto__"]: x` is a member like any other.
  if (text === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text) ? text : stringLiteral(text);
}

/** Text inside a documentation comment: one line, no end of comment, no tags, no markup of its own. */
export function docText(text: string): string {
  return unlinked(oneLine(text))
    .replace(/[{}@<>\\`*|[\]_]/g, (mark) => `\\${mark}`)
    .replaceAll("\\*/", "\\*\\/");
}

/**
 * Text of a definition in a code span of a documentation comment or of Markdown. A code span knows no escapes, so
 * what would end it, the comment around it, or begin a tag is shown by its look-alike or parted by a blank of no width.
 */
export function codeSpan(text: string): string {
  const line = oneLine(text)
    .replaceAll("`", "\u02cb")
    .replaceAll("*/", "*\u200b/")
    .replace(/([\s{])@/g, "$1\u2060@");
  return line.trim() === "" ? "` `" : `\`${line}\``;
}

/** Text in a cell of a Markdown table or in a paragraph. */
export function markdownText(text: string): string {
  return unlinked(oneLine(text))
    .replaceAll("@", "@\u2060")
    .replace(/[\\`*_{}[\]<>()#+!|~&]/g, (mark) => `\\${mark}`);
}

/** A code span inside a table cell: there a bar ends the cell, even in code and even behind a backslash. */
export function cellCode(text: string): string {
  return codeSpan(text.replaceAll("|", "\u2223"));
}

/** Addresses become links without any markup, and no backslash prevents it: a blank of no width does. */
function unlinked(text: string): string {
  return text.replace(/\b(https?:|ftp:|mailto:|www)(?=\S)/gi, "$1\u2060");
}

const terminators = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

function oneLine(text: string): string {
  return text.toWellFormed().replace(terminators, " ");
}
