import { createHash } from "node:crypto";

/** A page with comments where something goes in, and what goes into two of them. */
export interface PageParts {
  readonly page: string;
  readonly style: string;
  readonly script: string;
}

/** One file of HTML that needs nothing else. `data` is there as JSON in the element with the id `data`. */
export function selfContained({ page, style, script }: PageParts, data: unknown): string {
  // Only what is written here may run, and nothing may be fetched.
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const holes: Record<string, string> = {
    'content="policy"': `content="${policy}"`,
    "<!-- style -->": `<style>${style}</style>`,
    "<!-- data -->": `<script type="application/json" id="data">${inScript(data)}</script>`,
    "<!-- script -->": `<script>${script}</script>`,
  };
  return page.replace(/content="policy"|<!-- (?:style|data|script) -->/g, (hole) => holes[hole] ?? hole);
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** JSON that no text in it can end: a script ends at the first `</`, and comments begin with `<!`. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
