import { printable, printableJson } from "../../diagnostics/render.ts";
import type { Level, Pair } from "../finding.ts";
import { rules, type RuleCode } from "../rules/rules.ts";
import type { Spot, Spots } from "./located.ts";
import { levelOf, place, sentence, versions } from "./words.ts";

const severities = { breaking: "error", additive: "note", neutral: "note" } as const satisfies Record<Level, string>;

/** SARIF 2.1.0, for whatever shows results of code scanning. */
export function sarifReport(pairs: readonly Pair[], spots: Spots, version: string): string {
  const codes = [...new Set(pairs.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  const results = pairs.flatMap((pair) =>
    pair.findings.map((finding) => {
      const [before, after] = [spots("before", finding.source.before), spots("after", finding.source.after)];
      const [now, then] = after === null ? [before, null] : [after, before];
      return {
        ruleId: finding.code,
        ruleIndex: codes.indexOf(finding.code),
        level: severities[levelOf(finding)],
        message: { text: plain(`${pair.resourceType} ${versions(pair)}, ${place(finding)}: ${sentence(finding)}`) },
        locations: now === null ? [] : [{ physicalLocation: location(now) }],
        ...(then === null ? {} : { relatedLocations: [{ id: 0, physicalLocation: location(then), message: { text: "before" } }] }),
        partialFingerprints: { "pecgen/v1": finding.fingerprint },
        properties: { wire: finding.wire, consumer: finding.consumer, oad: finding.oad, area: finding.area },
      };
    }),
  );
  return printableJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pecgen drift", semanticVersion: version, rules: codes.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  });
}

/** Brackets begin a link even in the plain texts of SARIF; a backslash before them keeps them what they are. */
function plain(text: string): string {
  return printable(text).replace(/[\\[\]]/g, "\\$&");
}

function descriptor(code: RuleCode): object {
  return { id: code, shortDescription: { text: rules[code].says } };
}

function location({ file, position }: Spot): object {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region = position === null ? {} : { region: { startLine: position.line, startColumn: position.column } };
  return { artifactLocation: { uri }, ...region };
}
