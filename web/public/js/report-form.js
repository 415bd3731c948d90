// In place of riddles, the browser does some work before a report is sent, after ALTCHA's protocol (PBKDF2). It begins while one writes.
// Where this does not run, or the task is not to be had, the form is looked over once more before it goes.
const form = document.querySelector('[data-task]')
if (form && globalThis.crypto?.subtle)
  prepare(form)

function prepare(form) {
  const field = form.elements.namedItem('arbeit')
  const status = form.querySelector('[role="status"]')
  let work
  let isLetThrough = false

  form.addEventListener('input', begin, { once: true })
  form.addEventListener('submit', async (event) => {
    if (isLetThrough)
      return
    event.preventDefault()
    if (status.textContent !== '')
      return
    status.textContent = form.dataset.wait
    field.value = await begin()
    isLetThrough = true
    // As long as the event is under way, a form cannot be sent again: work that is done already would come too early.
    setTimeout(() => form.requestSubmit(event.submitter))
  })
  // Whoever comes back to the form by the browser's button sends something new.
  window.addEventListener('pageshow', () => {
    work = undefined
    isLetThrough = false
    field.value = ''
    status.textContent = ''
  })

  /** The work under way, begun anew when it took place too long ago; an empty proof where it cannot be done. */
  function begin() {
    if (!work || work.until < Date.now())
      work = { until: Date.now() + 50 * 60 * 1000, proof: solve(form.dataset.task).catch(() => '') }
    return work.proof
  }
}

async function solve(address) {
  const answer = await fetch(address)
  const { challenge } = await answer.json()
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters
  const method = { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(salt), iterations: cost }
  const start = toBytes(nonce)

  async function attempt(counter) {
    const password = new Uint8Array(start.length + 4)
    password.set(start)
    new DataView(password.buffer).setUint32(start.length, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const derivedKey = toHex(await crypto.subtle.deriveBits(method, key, keyLength * 8))
    return derivedKey.startsWith(keyPrefix) ? { counter, derivedKey } : undefined
  }

  // A few at once, as many as a machine may have hands for; and not for ever: whose machine is too slow takes the other way.
  const end = performance.now() + 15_000
  for (let first = 0; performance.now() < end; first += 8) {
    const attempts = await Promise.all(Array.from({ length: 8 }, (_, index) => attempt(first + index)))
    const solution = attempts.find(Boolean)
    if (solution)
      return btoa(JSON.stringify({ challenge, solution }))
  }
  return ''
}

function toBytes(hex) {
  return Uint8Array.from(hex.match(/../g), pair => Number.parseInt(pair, 16))
}

function toHex(buffer) {
  return Array.from(new Uint8Array(buffer), byte => byte.toString(16).padStart(2, '0')).join('')
}
