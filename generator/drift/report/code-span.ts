/**
 * Text of one line as code in Markdown. Nothing in it is markup, a tag or a mention: its fence is longer than any row of
 * backticks in it.
 */
export function codeSpan(text: string): string {
  const rows = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + Math.max(0, ...rows.map(({ length }) => length)));
  return rows.length === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
