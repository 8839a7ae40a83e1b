// Before signing out: interviews that this browser keeps and that were not sent are told, on every page of the site.
const form = document.querySelector('form.leave')
const box = document.querySelector('dialog.leave')
let sure = false

form?.addEventListener('submit', async (event) => {
  if (sure) return
  event.preventDefault()
  if (box && (await unsent(Number(form.dataset.user)))) box.showModal()
  else leave()
})
box?.querySelector('.stay')?.addEventListener('click', () => box.close())
box?.querySelector('.danger')?.addEventListener('click', leave)

function leave() {
  sure = true
  form.submit()
}

/** How many drafts and waiting interviews of the person there are; 0 where the browser keeps none or does not say. */
async function unsent(user) {
  try {
    const store = await opened()
    if (!store) return 0
    const counts = await Promise.all(['drafts', 'waiting'].map((name) => count(store, name, user)))
    store.close()
    return counts[0] + counts[1]
  } catch {
    return 0
  }
}

/** The database of the web form as it is; one that is not there is not made. */
function opened() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('keruen-webform')
    asked.onupgradeneeded = () => asked.transaction.abort()
    asked.onsuccess = () => done(asked.result)
    asked.onerror = (event) => {
      event.preventDefault()
      asked.error?.name === 'AbortError' ? done(null) : failed(asked.error)
    }
  })
}

function count(store, name, user) {
  return new Promise((done, failed) => {
    const asked = store.transaction(name).objectStore(name).index('user').count(user)
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => failed(asked.error)
  })
}
