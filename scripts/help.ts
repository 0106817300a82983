/** Prints what `npm run` offers, each with a line: npm itself shows the commands and no words. */
import { pathToFileURL } from "node:url";

/** In the order of package.json: what everybody needs first. */
export const scripts: Readonly<Record<string, string>> = {
  start: "regenerate everything from specs/ (npm start)",
  test: "check all types and run all tests (npm test)",
  help: "print this list",
  pecgen: "run pecgen: npm run pecgen -- --help",
  pec: "run pec from this clone: npm run -s pec -- --help",
  simulator: "start a simulated Resource Manager: npm run simulator -- --help",
  try: "run a file that imports the generated packages: npm run try -- file.ts",
  "new:quirk": "begin a quirk: npm run new:quirk -- <resource type> [api-version] <rule>",
  typecheck: "check the types of the generator, the templates and everything generated",
  lint: "look for mistakes, unused code and unused dependencies",
  format: "format the sources",
  "format:check": "say which sources are not formatted",
  consume: "pack the packages, install them elsewhere and run the examples with them",
  docs: "make the site of all pages, with the reference of every package",
  api: "write what each package offers to api/, for reviews",
  "atlas:picture": "make the picture of the atlas anew, in a real browser",
  bench: "measure generation, calls and sizes",
  fuzz: "generate from mutated definitions until stopped",
  "fleet:proof": "read a simulated fleet of 50,000 resources, plan, and apply the plan under kills",
  kills: "kill the generator many times and see that the next run repairs everything",
  others: "give the hostile definitions to other generators and compare",
  "release:plan": "say which version each package needs next",
  "release:changeset": "write that plan as changesets, for changelogs",
  "release:version": "make the next version and its changelog of the changesets",
  "release:tag": "tag the version that was made",
  "regenerate:prepare": "take in what is new upstream on a branch, with a report",
  "regenerate:publish": "open the pull request of what was prepared",
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const width = Math.max(...Object.keys(scripts).map(({ length }) => length));
  for (const [name, words] of Object.entries(scripts)) console.log(`${name.padEnd(width)}  ${words}`);
}
