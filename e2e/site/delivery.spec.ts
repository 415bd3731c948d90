import { expect, test } from '../test.ts'

test('a page that the reader has is not sent again', async ({ request }) => {
  const first = await request.get('/konzept')
  const { etag = '' } = first.headers()
  expect(etag).toMatch(/^"[^"]+"$/)
  const second = await request.get('/konzept', { headers: { 'If-None-Match': etag } })
  expect(second.status()).toBe(304)
  expect(await second.body()).toHaveLength(0)
  const other = await request.get('/presse', { headers: { 'If-None-Match': etag } })
  expect(other.status()).toBe(200)
})

test('a page is compressed for those who can take it', async ({ system }) => {
  const sizes = await Promise.all(['br', 'gzip', 'identity'].map(async (coding) => {
    const answer = await fetch(`${system.siteOrigin}/konzept`, { headers: { 'Accept-Encoding': coding } })
    expect(answer.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding)
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    return Number(answer.headers.get('content-length'))
  }))
  expect(sizes[0]).toBeLessThan((sizes[2] ?? 0) / 4)
  expect(sizes[1]).toBeLessThan((sizes[2] ?? 0) / 4)
})

test('HEAD says what GET would send', async ({ request }) => {
  const head = await request.head('/konzept')
  const get = await request.get('/konzept')
  expect(head.status()).toBe(200)
  expect(head.headers().etag).toBe(get.headers().etag)
  expect(await head.body()).toHaveLength(0)
})

test.describe('files', () => {
  test('come in parts, for ever the same', async ({ request, crawled }) => {
    const address = crawled.find(page => page.address.endsWith('.pdf'))?.address ?? ''
    const whole = await request.get(address)
    expect(whole.headers()['cache-control']).toMatch(/immutable/)
    expect(whole.headers()['accept-ranges']).toBe('bytes')
    const all = await whole.body()
    const part = await request.get(address, { headers: { Range: 'bytes=5-14' } })
    expect(part.status()).toBe(206)
    expect(part.headers()['content-range']).toBe(`bytes 5-14/${all.length}`)
    expect((await part.body()).equals(all.subarray(5, 15))).toBe(true)
    const end = await request.get(address, { headers: { Range: 'bytes=-4' } })
    expect((await end.body()).equals(all.subarray(-4))).toBe(true)
    const beyond = await request.get(address, { headers: { Range: `bytes=${all.length}-` } })
    expect(beyond.status()).toBe(416)
    expect(beyond.headers()['content-range']).toBe(`bytes */${all.length}`)
  })

  test('run nothing, whatever is in them', async ({ request, crawled }) => {
    const address = crawled.find(page => page.address.endsWith('.pdf'))?.address ?? ''
    const { 'content-security-policy': policy, 'x-content-type-options': sniffing } = (await request.get(address)).headers()
    expect(policy).toContain('sandbox')
    expect(sniffing).toBe('nosniff')
  })

  test('are nobody\'s guess: a wrong name, hash or path is not found', async ({ request, crawled }) => {
    const address = crawled.find(page => page.address.endsWith('.pdf'))?.address ?? ''
    const [, , hash = ''] = address.split('/')
    for (const wrong of [`/media/${'0'.repeat(64)}/x.pdf`, `/media/${hash.slice(1)}/x.pdf`, `/media/${hash.toUpperCase()}/x.pdf`, '/media', '/media/x'])
      expect((await request.get(wrong)).status(), wrong).toBe(404)
  })
})

test('the health of the site can be asked for', async ({ system, request }) => {
  const answer = await request.get('/healthz')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toMatch(/^application\/json/)
  expect(await answer.json()).toEqual({
    status: 'ok',
    seq: await system.ledgerHead(),
    headHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    cmsReachable: true,
    ageSeconds: expect.any(Number),
  })
})

test('the site is for reading', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await request.fetch('/presse', { method })).status(), method).toBe(405)
  const health = await request.post('/healthz')
  expect(health.status()).toBe(405)
  expect(health.headers()['content-type']).toBe('application/problem+json')
  expect(await health.json()).toMatchObject({ status: 405, title: 'Diese Adresse kann nur gelesen werden.' })
})
