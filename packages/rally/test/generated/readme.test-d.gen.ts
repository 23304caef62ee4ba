// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { createRally, verifyWebhook } from "../../src/generated/index.gen.ts";

export async function example1(): Promise<void> {
  const rally = createRally(); // credential: RALLY_ACCESS_TOKEN

  const started = rally.people.import({
    people: [
      { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
      { email: "tomasz@panel.example", firstName: "Tomasz", lastName: null },
    ],
  });
  console.log(await started); // what the provider answers
  console.log(await started.wait()); // the import, once it has ended
}

export async function example2(): Promise<void> {
  const rally = createRally();
  const reply = await rally.imports.get({ importId: "cm5aa0k9w0003l20c4n1x8r2p" });
  console.log(reply);
}

export async function example3(): Promise<void> {
  const rally = createRally();
  const reply = await rally.people.import({
    people: [
      { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
      { email: "tomasz@panel.example", firstName: "Tomasz", lastName: null },
    ],
  });
  console.log(reply);
}

export async function example4(): Promise<void> {
  const rally = createRally();
  const reply = await rally.studies.participants.import({
    studyId: "cm5a9f3x10004l20ch2k8v6wj",
    people: [
      { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
      { email: "tomasz@panel.example" },
    ],
  });
  console.log(reply);
}

export async function example5(): Promise<void> {
  const rally = createRally();
  const reply = await rally.activities.import({
    peopleActivities: [
      {
        personId: "cm59zz11a0007l20cq0vdk3me",
        activities: [
          {
            type: "SCREENER_COMPLETED",
            activityAt: "2024-11-19T09:30:00Z",
            participantId: "cm5ab3tt00009l20cw2m6u1ya",
          },
        ],
      },
    ],
  });
  console.log(reply);
}

export async function example6(): Promise<void> {
  const rally = createRally();
  const result = await rally.imports.get({ importId: "cm5aa0k9w0003l20c4n1x8r2p" }).result();
  if (!result.ok && result.status === 401) {
    console.error(result.body);
  }
}

export async function example7(): Promise<void> {
  const request = new Request("https://example.com/hook", { method: "POST" }); // what your server received
  const event = await verifyWebhook(request, "secret of the webhook");
  console.log(event);
}
