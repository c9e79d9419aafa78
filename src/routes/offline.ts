import { mount } from 'svelte';
import { dev } from '$app/environment';
import { base } from './base';

/** Keeps the site for use without a network, and offers a newer one once all of it is here. */
export async function keepOffline(): Promise<void> {
  if (dev || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // From here on, a page is of the version that its service worker has kept, and changes with it.
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) location.reload();
    controlled = true;
  });
  // Without a network, or where the reader forbids it, the page is as it was.
  const registration = await serviceWorker
    .register(`${base}/service-worker.js`)
    .catch(() => undefined);
  if (!registration) return;
  const offerWhenKept = (next: ServiceWorker | null) => {
    const offer = () => {
      if (next?.state === 'installed' && serviceWorker.controller) void offerNewer(next);
    };
    offer();
    next?.addEventListener('statechange', offer);
  };
  offerWhenKept(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => offerWhenKept(registration.installing));
}

async function offerNewer(next: ServiceWorker): Promise<void> {
  const { default: NewVersion } = await import('#lib/components/notices/NewVersion.svelte');
  mount(NewVersion, {
    target: document.body,
    props: { onreload: () => next.postMessage('activate') },
  });
}
