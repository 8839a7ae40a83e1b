// The service worker: keeps the page and what it is built of, so that it opens without a connection.
// Forms, drafts and interviews are not its business: they lie in IndexedDB, where nothing is deleted behind a person's back.
const CACHE = 'keruen-webform-__BUILD__'
const PAGE = '/w/'
const FILES = [...__FILES__, '/static/shell/keruen.css', '/static/shell/mark.svg', '/w/app.webmanifest']

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== self.location.origin) return
  if (request.mode === 'navigate' && address.pathname === PAGE) event.respondWith(page(request))
  else if (FILES.includes(address.pathname)) event.respondWith(kept(request, address.pathname))
})

self.addEventListener('sync', (event) => {
  if (event.tag === 'send') event.waitUntil(wake())
})

async function keep() {
  const cache = await caches.open(CACHE)
  const addresses = [PAGE, ...FILES].map((address) => new Request(address, { cache: 'reload' }))
  await cache.addAll(addresses)
}

async function forgetOlder() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('keruen-webform-') && name !== CACHE).map((name) => caches.delete(name)))
}

/** The page from the server if it answers soon, else the one that is kept; its files are named by it, so the two belong together. */
async function page(request) {
  const cache = await caches.open(CACHE)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(3000) })
    if (answer.ok) return answer
  } catch {
    // no connection, or one too slow to wait for
  }
  return (await cache.match(PAGE)) ?? Response.error()
}

async function kept(request, path) {
  const cache = await caches.open(CACHE)
  return (await cache.match(path)) ?? fetch(request)
}

/** The connection is back while the page may be open: it sends what waits. */
async function wake() {
  const pages = await self.clients.matchAll()
  for (const open of pages) open.postMessage('send')
}
