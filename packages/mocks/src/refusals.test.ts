import { afterAll, describe, expect, test } from "vitest";
import { harbour } from "./__fixtures__/harbour.ts";
import type { Fault } from "./fault.ts";
import { startProxy } from "./proxy/start-proxy.ts";
import type { Scenario } from "./scenario.ts";
import { startMocks } from "./start-mocks.ts";
import { useMocks } from "./vitest.ts";

// What is refused here would otherwise do nothing, and leave a test green for the wrong reason. Types let much of it
// pass (names of operations, anything from JavaScript), hence the casts.
const mocks = await startMocks({ providers: ["pinecone", "exa", "power-bi", { name: "harbour", spec: harbour() }] });
const examples = await startMocks({ providers: ["exa"], state: false });
afterAll(() => Promise.all([mocks.close(), examples.close()]));

describe("a fault", () => {
  test.each<[string, object | undefined, string]>([
    [
      "pinecone",
      { operation: "imports.discribe", status: 500 },
      'There is no operation "imports.discribe". Did you mean imports.describe?',
    ],
    [
      "pinecone",
      { operation: "ships", status: 500 },
      'There is no operation "ships", only imports.list, imports.start, imports.describe, ',
    ],
    ["exa", { operation: "imports.create uplod", status: 500 }, "Did you mean imports.create upload?"],
    ["pinecone", { operation: "imports.start upload", status: 500 }, "Nothing is uploaded to the mock for imports.start: "],
    ["pinecone", { status: 500, time: 1 }, 'A fault has no field "time". Did you mean times?'],
    ["pinecone", { staus: 500 }, 'A fault has no field "staus". Did you mean status?'],
    ["pinecone", { code: 500 }, 'A fault has no field "code". It may have operation, times, after, status, '],
    ["pinecone", { kind: "stal" }, 'There is no fault "stal". Did you mean stall?'],
    ["pinecone", { kind: "melt" }, 'There is no fault "melt", only stall, stall-body, reset, '],
    ["pinecone", { example: "not-found" }, "The example of a fault belongs to its status, and it has none."],
    ["pinecone", { kind: "stall", intervalMs: 1 }, "intervalMs is for faults of the kind drip."],
    ["pinecone", undefined, "A fault is an object, not undefined."],
  ])("for %s that is %j is refused", (provider, fault, message) => {
    expect(() => mocks.fault(provider, fault as Fault)).toThrow(message);
    expect(() => mocks.fault(provider, fault as Fault), "and says for whom").toThrow(`${provider}: `);
  });

  test("names an upload only where the mock takes uploads", () => {
    expect(() => examples.fault("exa", { operation: "imports.create upload", status: 503 })).toThrow(
      "exa: Nothing is uploaded to the mock for imports.create: ",
    );
  });

  test.each([
    ["pinecone", "imports.describe"],
    ["exa", "imports.create upload"],
    ["power-bi", "groups.imports.create upload"],
    ["harbour", "docks.imports.get"],
  ])("may befall %s %s", (provider, operation) => {
    using fault = mocks.fault(provider, { operation, status: 500 });
    expect(fault).toBeDefined();
  });
});

describe("a scenario", () => {
  test.each<[object, string]>([
    [{ step: ["pending"] }, 'A scenario has no field "step". Did you mean steps?'],
    [{ job: "imprt" }, 'There is no kind of import "imprt". Did you mean import?'],
    [{ pollsPerStep: 0 }, "pollsPerStep of a scenario is a number above 0, not 0."],
    [{ stepMs: 0 }, "stepMs of a scenario is a number above 0, not 0."],
    [{ outdatedSteps: -1 }, "outdatedSteps of a scenario is a whole number from 0, not -1."],
    [{ steps: "pending" }, "The steps of a scenario are a list of names of examples, not pending."],
    [{ faults: [{ operation: "imports.get", status: 500 }] }, 'There is no operation "imports.get", only '],
    [{ faults: [{ status: 500, afer: 1 }] }, 'A fault has no field "afer". Did you mean after?'],
  ])("that is %j is refused, when it is played and when it is given a name", async (scenario, message) => {
    expect(() => mocks.scenario("pinecone", scenario as Scenario)).toThrow(`pinecone: ${message}`);
    const scenarios = { pinecone: { own: scenario as Scenario } };
    await expect(startMocks({ providers: ["pinecone"], scenarios })).rejects.toThrow(message);
  });

  test("that nothing has is refused with the nearest one that there is", () => {
    expect(() => mocks.scenario("pinecone", "sucseeds")).toThrow('pinecone: There is no scenario "sucseeds". Did you mean succeeds?');
  });
});

describe("options", () => {
  test.each<[object, string]>([
    [{ provider: ["exa"] }, 'There is no option "provider". Did you mean providers?'],
    [{ providers: "exa" }, 'providers is a list: ["exa"].'],
    [{ providers: ["exxa"] }, 'There is no provider "exxa". Did you mean exa?'],
    [{ providers: [{ name: "a", sepc: {} }] }, 'A document with a name has no field "sepc". Did you mean spec?'],
    [{ providers: [{ nme: "a", spec: {} }] }, 'A document with a name has no field "nme". Did you mean name?'],
    [{ providers: [undefined] }, "A provider is given by its id, "],
    [{ providers: ["exa"], https: { key: "", certificate: "" } }, 'https has no field "certificate". Did you mean cert?'],
    [{ providers: ["exa"], https: { key: "" } }, "https takes a key and its cert, both as PEM."],
    [
      { providers: ["exa"], rateLimits: { eksa: { requests: 1, perSeconds: 1 } } },
      'There is a rate limit for "eksa", which is not mocked here.',
    ],
    [
      { providers: ["exa"], rateLimits: { exa: { request: 1, perSeconds: 1 } } },
      'The rate limit of exa has no field "request". Did you mean requests?',
    ],
    [{ providers: ["exa"], scenarios: { exaa: {} } }, 'There are scenarios for "exaa", which is not mocked here. Did you mean exa?'],
    [{ providers: ["exa"], port: 70_000 }, "The port is a whole number from 0 to 65535, not 70000."],
  ])("that are %j are refused by startMocks and useMocks", async (options, message) => {
    await expect(startMocks(options)).rejects.toThrow(message);
    await expect(useMocks(options)).rejects.toThrow(message);
  });

  test.each<[object, string]>([
    [{ provider: "exa", upstrm: "https://a.test" }, 'There is no option "upstrm". Did you mean upstream?'],
    [{ providers: ["exa"], upstream: "https://a.test" }, 'There is no option "providers". Did you mean provider?'],
    [{ provider: "exa", upstream: "https://a.test", port: 1.5 }, "The port is a whole number from 0 to 65535, not 1.5."],
    [{ upstream: "https://a.test" }, "A provider is given by its id, "],
  ])("that are %j are refused by startProxy", async (options, message) => {
    await expect(startProxy(options as Parameters<typeof startProxy>[0])).rejects.toThrow(message);
  });
});

test("the journal of what is not mocked is refused, unless something asked for it", async () => {
  expect(() => mocks.journal("pincone")).toThrow('"pincone" is not mocked here, only pinecone, exa, power-bi, harbour.');
  await fetch(`${mocks.origin}/pincone/bulk/imports`);
  expect(mocks.journal("pincone")).toMatchObject([{ status: 404 }]);
});
