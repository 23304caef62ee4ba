/** The help of `quayside-mock`; like all help, not wider than 80 columns. */
export const serveHelp = `Usage: quayside-mock [provider…] [options]
       quayside-mock proxy <provider> --upstream <url> [options]

Serves providers on localhost, from their OpenAPI documents: refuses wrong
calls, remembers what is created, lets imports live. Without a provider, all of
them. "quayside-mock proxy --help" tells how to check the real thing.

  --spec [name=]<file>         also serve an OpenAPI document of your own;
                               repeatable. Its title is its name, unless one is
                               given. Without a provider, only these are served
  --port <number>              TCP port; 0 takes any free one (default 4010)
  --host <address>             address to listen on (default 127.0.0.1)
  --scenario [provider=]<name> how imports live: succeeds, fails, slow,
                               rate-limited …; repeatable. Without a provider,
                               for all that know it
  --stateless                  answer with examples, as Prism does; remember
                               nothing
  --rate-limits                refuse requests beyond the rate limits that the
                               documents declare
  --watch                      read a document anew when it changes; the port
                               stays open
  --https                      serve https: with a certificate made for this run
  --quiet                      no line for each request
  --help, --version

Colours are for terminals; NO_COLOR=1 turns them off. Ctrl-C ends it.
Exit code: 0 ended by Ctrl-C or a signal, 1 could not start, 2 wrong usage.

Examples:
  quayside-mock                all providers, on port 4010
  quayside-mock exa --scenario fails
  quayside-mock --spec shop=./openapi.yaml --watch`;

/** The help of `quayside-mock proxy`. */
export const proxyHelp = `Usage: quayside-mock proxy <provider> --upstream <url> [options]
       quayside-mock proxy --spec [name=]<file> --upstream <url> [options]

Passes real traffic through, byte for byte, and checks both sides of it against
the document: to find where the two differ. Point your client at the base URL
that is printed; it sends its own credentials, which go to the upstream only and
are neither printed nor written. Redirects are not followed and not rewritten:
a client that follows one to another host leaves the proxy.

  --upstream <url>       base URL of the real thing: https://api.example.com/v1.
                         Without a path, that of the document is added
  --report <file>        write what was found as JSON, by operation and JSON
                         pointer; kept up to date
  --spec [name=]<file>   check against this OpenAPI document, in place of a
                         provider's
  --port <number>        TCP port; 0 takes any free one (default 4010)
  --host <address>       address to listen on (default 127.0.0.1)
  --quiet                no line for each call
  --help, --version

Ctrl-C ends it and prints what was found.
Exit code: 0 ended by Ctrl-C or a signal, 1 could not start, 2 wrong usage.

Example:
  quayside-mock proxy exa --upstream https://api.exa.ai/websets \\
    --report exa-report.json`;
