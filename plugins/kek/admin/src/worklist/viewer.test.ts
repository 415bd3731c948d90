import { expect, it } from 'vitest'
import { readViewer } from './viewer.ts'

const permission = (verb: string, type: string) => ({ action: `plugin::content-manager.explorer.${verb}`, subject: `plugin::kek.${type}` })

it('knows from the table of rights what somebody has to do with', () => {
  const press = readViewer({ id: 4, firstname: 'Petra', roles: [{ code: 'kek-press' }] }, [permission('create', 'press-article'), permission('update', 'press-article'), permission('publish', 'press-article'), permission('read', 'approach')])
  expect(press).toMatchObject({ id: 4, name: 'Petra', isAdministrator: false, writesPlan: false, writes: true, releasesPlan: false, releases: true })
  expect([press.mayCreate('press-article'), press.mayCreate('approach')]).toEqual([true, false])
  expect(readViewer({ id: 1, email: 'a@b.de', roles: [{ code: 'strapi-super-admin' }] }, [permission('publish', 'approach')])).toMatchObject({ name: 'a@b.de', isAdministrator: true, releasesPlan: true, writes: false })
})
