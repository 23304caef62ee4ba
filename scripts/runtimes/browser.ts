import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startMocks, violations } from "@quayside/mocks";
import { chromium } from "playwright-core";
import { bundleSmoke } from "./bundle-smoke.ts";

/**
 * `pnpm test:browser`: the smoke test in headless Chromium, on a page of another origin than the mocks, so that every call
 * passes CORS. Needs a Chromium: on the usual paths, or where CHROMIUM_PATH says. Not part of `npm test`.
 */
async function main(): Promise<number> {
  const executablePath = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (executablePath === undefined) {
    console.error("No Chromium was found. Install one, or set CHROMIUM_PATH to its executable.");
    return 1;
  }
  await using mocks = await startMocks({ providers: ["exa", "freckle", "pinecone"] });
  const targets = { exa: mocks.url("exa"), freckle: mocks.url("freckle"), pinecone: mocks.url("pinecone") };
  const bundle = await bundleSmoke();
  const site = createServer((request, response) => {
    if (request.url?.startsWith("/redirecting/")) response.writeHead(302, { location: "/elsewhere" }).end();
    else
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(`<!doctype html><title>smoke</title><script>${bundle.replaceAll("</script", "<\\/script")}</script>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const done = await page.evaluate((given) => (globalThis as unknown as Smoke).smoke(given), targets);
    const redirected = await page.evaluate(() => (globalThis as unknown as Smoke).meetRedirect(`${location.origin}/redirecting`));
    if (!/^NetworkError: .*redirect.*browsers hide/.test(redirected)) throw new Error(`a redirect became: ${redirected}`);
    done.push("says that a browser hides redirects");
    for (const line of done) console.log(`✓ ${line}`);
    const broken = violations(mocks.journal());
    for (const line of broken) console.error(`✗ ${line}`);
    console.log(`${done.length} passed, ${broken.length} failed (${browser.version()})`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    site.close();
  }
}

/** What the bundle leaves in the page. */
interface Smoke {
  smoke(targets: object): Promise<string[]>;
  meetRedirect(baseUrl: string): Promise<string>;
}

process.exitCode = await main();
