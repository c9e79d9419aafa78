import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

interface Options {
  /** 0 for any free port. */
  port: number;
  /** Path that the site was built for, '' or `/as-reported`. */
  base?: string;
  folder?: string;
}

/** Serves the build as a static host would: compressed, with the headers file and the 404 page. */
export async function serveBuild({ port, base = '', folder = 'build' }: Options): Promise<{
  port: number;
  server: Server;
}> {
  const rules = readHeaders(await readFile(`${folder}/_headers`, 'utf8'));
  const notFound = await readFile(`${folder}/404.html`);
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (url !== base && !url.startsWith(`${base}/`)) {
      missing();
      return;
    }
    request.url = url.slice(base.length) || '/';
    const [path = '/'] = request.url.split('?');
    for (const { covers, name, value } of rules) if (covers(path)) response.setHeader(name, value);
    files(request, response, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}

interface HeaderRule {
  covers: (path: string) => boolean;
  name: string;
  value: string;
}

/** The headers file: a path, perhaps with `*` at its end, then indented `Name: value` lines. */
function readHeaders(text: string): HeaderRule[] {
  let covers: HeaderRule['covers'] = () => false;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('/')) covers = covering(line.trim());
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    return name && value ? [{ covers, name, value }] : [];
  });
}

function covering(pattern: string): HeaderRule['covers'] {
  if (!pattern.endsWith('*')) return (path) => path === pattern;
  return (path) => path.startsWith(pattern.slice(0, -1));
}
