import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The reference of each package under the name of the package, out of what TypeDoc has written by folders. */
export function apiPages(root: string, folder: string): Array<[path: string, text: string]> {
  const names = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("src.md"))
      .map((path) => path.replaceAll("\\", "/").replace(/\/src\.md$/, ""))
      .sort()
      .map((path) => {
        const { name, description } = JSON.parse(readFileSync(join(root, "generated", path, "package.json"), "utf8")) as Record<
          string,
          string
        >;
        return [path, { name: name ?? path, file: `${name?.replace("@pecgen/", "") ?? path}.md`, description: description ?? "" }] as const;
      }),
  );
  const pages = [...names].map(([path, { name, file }]): [string, string] => {
    const [, body = ""] = readFileSync(join(folder, path, "src.md"), "utf8").split(/^# .*$/m);
    const text = body.replace(/\]\((?:\.\.\/)*((?:[\w-]+\/)+)src\.md/g, (whole, target: string) => {
      const other = [...names].find(([from]) => from === target.slice(0, -1) || from.endsWith(`/${target.slice(0, -1)}`));
      return other === undefined ? whole : `](${other[1].file}`;
    });
    return [`api/${file}`, `# ${name}\n${text}`];
  });
  const list = [...names.values()].map(({ name, file, description }) => `| [\`${name}\`](${file}) | ${description} |`);
  return [["api/README.md", `# Packages\n\n| package |  |\n| --- | --- |\n${list.join("\n")}\n`], ...pages];
}
