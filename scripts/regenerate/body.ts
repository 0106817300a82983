/** GitHub takes no longer body. */
export const longest = 65_536;

/**
 * The body of the pull request: what changed in the definitions, then what it means for the packages.
 *
 * @param drift Markdown that is safe already; it keeps within 60,000 characters by itself
 * @param plan plain text, of which as many lines are kept as fit
 */
export function pullRequestBody(drift: string, plan: string): string {
  const head = `${drift.trimEnd()}\n\n### Packages\n\n`;
  const lines = plan.trimEnd().split("\n");
  const block = (shown: readonly string[]): string => {
    const left = lines.length - shown.length;
    return `${head}\`\`\`text\n${shown.join("\n").replaceAll("`", "'")}\n\`\`\`\n${left > 0 ? `\n${left} more lines: \`npm run release:plan\`.\n` : ""}`;
  };
  let shown = lines;
  while (block(shown).length > longest && shown.length > 0) shown = shown.slice(0, -1);
  return block(shown);
}
