/** Splits `managedHSMs`, `privateLinkForAzureAd` or `flexible-servers` into words; runs of capitals stay one word. */
export function words(text: string): string[] {
  return (
    text
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      // `managedHSMs`: the plural s belongs to the capitals before it.
      .replace(/(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))/g, " ")
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== "")
  );
}

export function pascal(text: string): string {
  return words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

export function camel(text: string): string {
  const [first = "", ...rest] = words(text);
  const start = /^[A-Z0-9]+s?$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return start + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

export function kebab(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

/** `factories` to `factory`, `diskAccesses` to `diskAccess`; a word that only looks like a plural stays. */
export function singular(text: string): string {
  if (text.endsWith("ies")) return text.replace(/ies$/, "y");
  if (/(ss|x|ch|sh)es$/.test(text)) return text.replace(/es$/, "");
  if (/(l|r)ves$/.test(text)) return text.replace(/ves$/, "f");
  if (/(ss|us|is)$/.test(text)) return text;
  return text.replace(/s$/, "");
}

/** Words that TypeScript or JavaScript keep for themselves. */
const reserved = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else " +
    "enum eval export extends false finally for from function get global if implements import in instanceof interface is keyof let module " +
    "namespace never new null number object of package private protected prototype public readonly require return set static string super " +
    "switch symbol this throw true try type typeof undefined unique unknown var void while with yield"
  ).split(" "),
);

/** Whether the text can stand as a name of ours: letters and digits of ASCII, not reserved. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(text) && !reserved.has(text);
}
