import { expect, it } from 'vitest'
import { awaitRights } from './await-rights.ts'

const address = 'http://cms.example/admin/users/me/permissions'

interface Right { readonly action: string }
const right: Right = { action: 'plugin::content-manager.explorer.read' }

function ask(respond: () => Promise<Response>) {
  const { fetch, answer } = awaitRights(respond)
  const answers: (readonly Right[])[] = []
  const about = async (loaded: readonly Right[]) => answers.push(await answer<Right>({ permissions: loaded })(rights => rights)([...loaded]))
  return { fetch, about, answers }
}

it('asked with the person\'s rights, it answers at once and leaves them as they are', async () => {
  const { about, answers } = ask(async () => Response.json({ data: [right] }))
  await about([right])
  expect(answers).toEqual([[right]])
})

it('asked before the rights are there, it never says that there are none', async () => {
  const { fetch, about, answers } = ask(async () => Response.json({ data: [right] }))
  void about([])
  expect(await (await fetch(address)).json()).toEqual({ data: [right] })
  await about([right])
  expect(answers).toEqual([[right]])
})

it('who really has no rights is told so, before and after the CMS said it', async () => {
  const { fetch, about, answers } = ask(async () => Response.json({ data: [] }))
  const early = about([])
  await fetch(address)
  await early
  await about([])
  expect(answers).toEqual([[], []])
})

it('when the CMS cannot say it, the panel goes on as it would', async () => {
  const failing = ask(async () => Response.json({ error: {} }, { status: 500 }))
  await failing.fetch(address)
  await failing.about([])
  const unreachable = ask(async () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(unreachable.fetch(address)).rejects.toThrow('Failed to fetch')
  await unreachable.about([])
  expect([failing.answers, unreachable.answers]).toEqual([[[]], [[]]])
})

it('a session that ran out says nothing about rights, and neither does any other answer', async () => {
  const responses = [Response.json({}, { status: 401 }), Response.json({ data: [] }), Response.json({ data: [right] })]
  const { fetch, about, answers } = ask(async () => responses.shift() ?? Response.error())
  void about([])
  await fetch(address)
  await fetch('http://cms.example/admin/users/me')
  await fetch(address)
  await about([right])
  expect(answers).toEqual([[right]])
})
