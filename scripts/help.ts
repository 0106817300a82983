/** Prints what `npm run` offers, each with a line: npm itself shows the commands and no words. */
import { pathToFileURL } from "node:url";

/** In the order of package.json: what everybody needs first. */
export const scripts: Readonly<Record<string, string>> = {
  start: "regenerate everything from specs/ (npm start)",
  test: "check all types and run all tests (npm test)",
  help: "print this list",
  pecgen: "run pecgen: npm run pecgen -- --help",
  "new:quirk": "begin a quirk: npm run new:quirk -- <resource type> [api-version] <rule>",
  typecheck: "check the types of the generator, the templates and everything generated",
  lint: "look for mistakes, unused code and unused dependencies",
  format: "format the sources",
  "format:check": "say which sources are not formatted",
  consume: "pack the packages, install them elsewhere and run the examples with them",
  bench: "measure generation, calls and sizes",
  fuzz: "generate from mutated definitions until stopped",
  "fleet:proof": "read a simulated fleet of 50,000 resources, plan, and apply the plan under kills",
  kills: "kill the generator many times and see that the next run repairs everything",
  others: "give the hostile definitions to other generators and compare",
  "regenerate:prepare": "take in what is new upstream on a branch, with a report",
  "regenerate:publish": "open the pull request of what was prepared",
  "release:plan": "say which version each package needs next",
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const width = Math.max(...Object.keys(scripts).map(({ length }) => length));
  for (const [name, words] of Object.entries(scripts)) console.log(`${name.padEnd(width)}  ${words}`);
}
