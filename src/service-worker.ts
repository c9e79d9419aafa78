/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site for use without a network: each build has a service worker of its own, a
 * cache of its own, and answers from it alone, so that no page mixes two builds. A new one waits
 * until no page of the old is open, or until the reader asks for it (`routes/offline.ts`).
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** The origin may hold other sites, and other services of ours, each with caches. */
const OURS = `as-reported ${base}/ `;
const CACHE = OURS + version;

/** Made for programs or for other sites' previews, and large: left to the network. */
const LARGE = /\.(png|arrow|parquet|sqlite|db|zip)$/;
/** What every filter is answered from. */
const CORPUS = `${base}/api/corpus.arrow`;
/** Hosts answer the page for wrong addresses with an error, which a cache refuses. */
const NOT_FOUND = `${base}/404`;

/** File names that change with their content. */
const hashed = new Set(build);
const kept = new Set([
  ...build,
  ...files,
  ...prerendered.filter((path) => path === CORPUS || (path !== NOT_FOUND && !LARGE.test(path))),
]);

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', ({ data }) => {
  if (data === 'activate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  // A page's query is read by the page: the file is the same.
  if (event.request.method === 'GET' && origin === location.origin && kept.has(pathname))
    event.respondWith(answer(event.request, pathname));
});

/** All or nothing: a file that is missing, or a host that is between two builds, ends it. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    await expectThisBuild();
    await cache.addAll(
      [...kept].map(
        (path) => new Request(path, { cache: hashed.has(path) ? 'default' : 'reload' }),
      ),
    );
    await expectThisBuild();
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function expectThisBuild(): Promise<void> {
  const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
  const published = ((await answer.json()) as { version: string }).version;
  if (published !== version) throw new Error(`the host has version ${published}, not ${version}`);
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page of the first visit, too, works from here on without a network.
  await worker.clients.claim();
}

async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const found = await cache.match(pathname);
  // A new response has the address that was asked for, with its fragment: a Worker reads its own.
  return found ? new Response(found.body, found) : fetch(request);
}
