import { describe, expect, test } from "vitest";
import {
  type CanonicalStatus,
  canonicalStatus,
  fold,
  provisioningPhase,
  type ProvisioningPhase,
  wireStatus,
} from "../../templates/runtime/src/canonical.ts";
import { formatArmId, InvalidResourceIdError, parseArmId } from "../../templates/runtime/src/index.ts";
import { buildUrl } from "../../templates/runtime/src/url.ts";
import { hostileText } from "../support/arbitraries.ts";
import { fc } from "../support/properties.ts";

/** Texts that have become something else in the path of an address. */
const hostileSegment = fc.oneof(
  hostileText,
  fc
    .array(fc.constantFrom("..", ".", "/", "\\", "%2e", "%2F", "%", "?", "#", ";", "@", ":", "\t", "\u200f", "\ud800", "a", "Ä", "𝒳"), {
      maxLength: 4,
    })
    .map((parts) => parts.join("")),
);
/** Names that resources have: nothing in them is refused. */
const name = fc.stringMatching(/^[a-zA-Z0-9äß(_][a-zA-Z0-9 ()'.äß_-]{0,20}[a-zA-Z0-9)_]$/);
const type = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{1,12}$/).filter((word) => fold(word) !== "providers");
const pairs = fc.array(fc.tuple(type, name), { minLength: 1, maxLength: 3 });
const scope = fc.oneof(
  fc.constant<string[]>([]),
  fc
    .tuple(fc.uuid(), fc.option(name, { nil: undefined }))
    .map(([id, group]) => [...["subscriptions", id], ...(group === undefined ? [] : ["resourceGroups", group])]),
);
const endpoint = fc.constantFrom("https://management.azure.com", "http://127.0.0.1:8080", "https://gateway.example/arm/v1");

function outcome<T>(run: () => T): T | "refused" {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidResourceIdError) return "refused";
    throw error;
  }
}

describe("ids of resources", () => {
  test("are read back as what they were put together from", () => {
    fc.assert(
      fc.property(scope, type, pairs, (segments, provider, types) => {
        const id = formatArmId([...segments, "providers", provider, ...types.flat()]);
        expect(parseArmId(id)).toEqual({
          subscriptionId: segments[1],
          resourceGroupName: segments[3],
          resourceType: [provider, ...types.map(([word]) => word)].join("/"),
          names: types.map(([, word]) => word),
        });
      }),
      { numRuns: 500 },
    );
  });

  test("are of the last provider, where one resource is on another", () => {
    fc.assert(
      fc.property(scope, type, pairs, type, pairs, (segments, host, below, provider, types) => {
        const id = formatArmId([...segments, "providers", host, ...below.flat(), "PROVIDERS", provider, ...types.flat()]);
        expect(parseArmId(id).resourceType).toBe([provider, ...types.map(([word]) => word)].join("/"));
      }),
    );
  });

  test("are whole, or refused: nobody reads an id of which a part was cut, doubled or replaced by any text", () => {
    const change = fc.constantFrom<(segments: string[], at: number, text: string) => string[]>(
      (segments, at) => segments.toSpliced(at, 1),
      (segments, at, text) => segments.toSpliced(at, 0, text),
      (segments, at, text) => segments.with(at, text),
      (segments, at, text) => segments.with(at, `${segments[at]}${text}`),
    );
    fc.assert(
      fc.property(scope, type, pairs, change, fc.nat(), hostileSegment, (segments, provider, types, apply, index, text) => {
        const whole = [...segments, "providers", provider, ...types.flat()];
        const id = `/${apply(whole, index % whole.length, text).join("/")}`;
        const found = outcome(() => parseArmId(id));
        if (found === "refused") return;
        // Whatever was read is all of the id, and a sound one: it can be put together again.
        const again = id.slice(1).split("/");
        expect(formatArmId(again)).toBe(id);
        expect(again.length % 2).toBe(0);
        expect(again.slice(-2 * found.names.length)).toEqual(
          found.resourceType
            .split("/")
            .slice(1)
            .flatMap((word, at) => [word, found.names[at]]),
        );
        expect(again.slice(0, -2 * found.names.length).at(-1)).toBe(found.resourceType.split("/")[0]);
      }),
      { numRuns: 2_000 },
    );
  });

  test("are refused in no other way than that, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileSegment,
          fc.array(hostileSegment).map((parts) => `/${parts.join("/")}`),
        ),
        (text) => {
          outcome(() => parseArmId(text));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("addresses", () => {
  test("have the segments that were meant, at the endpoint that was meant, or are not made", () => {
    fc.assert(
      fc.property(endpoint, fc.array(fc.oneof(name, hostileSegment), { minLength: 1, maxLength: 6 }), (base, segments) => {
        const made = outcome(() => buildUrl(base, segments, [["api-version", "2030-01-01"]]));
        if (made === "refused") return;
        // As a server takes an address apart that knows nothing of us.
        const { origin, pathname, search, hash } = new URL(made);
        const there = new URL(base);
        expect([origin, search, hash]).toEqual([there.origin, "?api-version=2030-01-01", ""]);
        const prefix = there.pathname === "/" ? "" : there.pathname;
        expect(pathname.startsWith(`${prefix}/`)).toBe(true);
        expect(
          pathname
            .slice(prefix.length + 1)
            .split("/")
            .map(decodeURIComponent),
        ).toEqual(segments);
      }),
      { numRuns: 2_000 },
    );
  });

  test("are made for every name that is none of those", () => {
    fc.assert(
      fc.property(endpoint, fc.array(name, { minLength: 1 }), (base, segments) => {
        expect(outcome(() => buildUrl(base, segments, []))).not.toBe("refused");
      }),
    );
  });

  test("have the query that was given, and nothing else", () => {
    const text = hostileSegment.filter((given) => given.isWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(undefined)))), (query) => {
        const { searchParams, pathname, hash } = new URL(buildUrl("https://management.azure.com", ["a"], query));
        const given = query.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
        expect([[...searchParams], pathname, hash]).toEqual([given, "/a", ""]);
      }),
    );
  });
});

const statuses: readonly CanonicalStatus[] = ["Pending", "Approved", "Rejected", "Disconnected", "Unrecognized"];
const common = statuses.filter((status) => status !== "Unrecognized");
const word = fc.oneof(
  fc.constantFrom("Approved", "pending", "REJECTED", "Disconnected", "Timeout", "__proto__", "constructor", "toString", ""),
  hostileText,
);
/** As descriptors have them: no two spellings differ in case alone. */
function maps<Meaning>(...meanings: readonly Meaning[]) {
  return fc
    .uniqueArray(fc.tuple(word, fc.constantFrom(...meanings)), { selector: ([wire]) => fold(wire), maxLength: 6 })
    .map((entries) => Object.fromEntries(entries) as Readonly<Record<string, Meaning>>);
}
/** What a service may make of a word without meaning anything else. */
const respelled = (wire: string): string[] => [
  wire,
  ` ${wire}\t`,
  wire.toUpperCase().toLowerCase() === fold(wire) ? wire.toUpperCase() : wire,
];

describe("maps of statuses", () => {
  test("give every word on the wire one meaning, however it is spelled, their own before the common one", () => {
    fc.assert(
      fc.property(maps(...statuses), word, (map, wire) => {
        const own = Object.entries(map).find(([spelling]) => fold(spelling) === fold(wire))?.[1];
        const wanted = own ?? common.find((status) => fold(status) === fold(wire)) ?? "Unrecognized";
        for (const spelling of respelled(wire)) expect(canonicalStatus(map, spelling)).toBe(wanted);
      }),
      { numRuns: 1_000 },
    );
  });

  test("send what they would read as the same, where they have a word for it", () => {
    fc.assert(
      fc.property(maps(...statuses), fc.constantFrom(...common), (map, status) => {
        const sent = wireStatus(map, status);
        const known = Object.entries(map).filter(([, meaning]) => meaning === status);
        if (known.length > 0) expect(known.map(([wire]) => wire)).toContain(sent);
        else expect(sent).toBe(status);
        if (known.length > 0 || !Object.keys(map).some((wire) => fold(wire) === fold(status)))
          expect(canonicalStatus(map, sent)).toBe(status);
      }),
      { numRuns: 1_000 },
    );
  });

  test("of provisioning states do likewise; what is absent or blank is settled", () => {
    const phases: readonly ProvisioningPhase[] = ["Succeeded", "InProgress", "Failed", "Canceled", "Unrecognized"];
    fc.assert(
      fc.property(maps(...phases), word, (map, wire) => {
        const own = Object.entries(map).find(([spelling]) => fold(spelling) === fold(wire))?.[1];
        const found = provisioningPhase(map, wire);
        if (wire.trim() === "") expect(found).toBe("Succeeded");
        else if (own !== undefined) expect(found).toBe(own);
        else expect(found).toBe(provisioningPhase(null, wire));
        expect(phases).toContain(found);
        expect(provisioningPhase(map, undefined)).toBe("Succeeded");
      }),
      { numRuns: 1_000 },
    );
  });
});
