import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { bundlePages, type PageFiles } from './bundle.ts';
import { throwawayCertificate } from './certificate.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Sent, Workspace } from './ticket.ts';

export interface Playground {
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key, for the browser's launcher. */
  readonly key: string;
  readonly desk: Desk;
  close(): Promise<void>;
}

/** Where a ticket is found in each workspace, under the helpdesks' own names and paths. */
export const PAGES: Record<Workspace, { readonly origin: string; ticket(id: number): string }> = {
  zendesk: { origin: 'https://fieldnote.zendesk.com', ticket: (id) => `https://fieldnote.zendesk.com/agent/tickets/${id}` },
  freshdesk: { origin: 'https://fieldnote.freshdesk.com', ticket: (id) => `https://fieldnote.freshdesk.com/a/tickets/${id}` },
};

/** As strict as a helpdesk can be with these editors, both of which set inline styles. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Both workspaces behind one port of the loopback address, told apart by the Host header. `port` 0 takes a free one. */
export async function startPlayground(port = 0): Promise<Playground> {
  const [pages, certificate] = await Promise.all([bundlePages(), throwawayCertificate()]);
  const desk = openDesk();
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    answer(request, response, pages, desk).catch((error: unknown) => {
      console.error('playground:', error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    key: certificate.publicKeyHash,
    desk,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Record<Workspace, PageFiles>,
  desk: Desk,
): Promise<void> {
  const host = request.headers.host ?? '';
  const workspace = host.endsWith('.zendesk.com') ? 'zendesk' : host.endsWith('.freshdesk.com') ? 'freshdesk' : null;
  if (!workspace) return void response.writeHead(421).end('Neither a Zendesk nor a Freshdesk host.');
  const { pathname } = new URL(request.url ?? '/', `https://${host}`);
  const send = (type: string, body: string | Buffer) =>
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  switch (`${request.method} ${pathname}`) {
    case 'GET /assets/app.js':
      return void send('text/javascript; charset=utf-8', pages[workspace].script);
    case 'GET /assets/app.css':
      return void send('text/css; charset=utf-8', pages[workspace].style);
    case 'GET /playground/tickets':
      return void send('application/json', JSON.stringify(desk.tickets(workspace)));
    case 'GET /playground/sent':
      return void send('application/json', JSON.stringify(desk.sent()));
    case 'DELETE /playground/sent':
      desk.reset();
      return void response.writeHead(204).end();
    case 'POST /playground/sent':
      return void send('application/json', JSON.stringify(desk.send(workspace, JSON.parse(await text(request)) as Sent)));
    case 'GET /favicon.ico':
      return void response.writeHead(204).end();
  }
  if (request.method !== 'GET') return void response.writeHead(405).end();
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  send('text/html; charset=utf-8', document(workspace));
}

function document(workspace: Workspace): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Fieldnote</title>
<link rel="stylesheet" href="/assets/app.css">
<script src="/assets/app.js" defer></script>
</head>
<body data-workspace="${workspace}"></body>
</html>`;
}
