import { describe, expect, it } from 'vitest'
import { ownDraftCondition, permissionsOf } from './permissions-of.ts'
import { administrator, limitedRoles } from './role-file.ts'

function role(code: string) {
  const found = limitedRoles.find(role => role.code === code)
  if (!found)
    throw new Error(`Die Rolle „${code}“ gibt es nicht.`)
  return found
}
const find = (code: string, action: string, type: string) => permissionsOf(role(code)).find(permission => permission.action.endsWith(`explorer.${action}`) && permission.subject === `plugin::kek.${type}`)

describe('role files', () => {
  it('are four, and one alone may do everything', () => {
    expect([administrator, ...limitedRoles].map(({ name }) => name)).toEqual(['Administration', 'Pressestelle', 'Redaktion', 'Freigabe'])
  })

  it('separate writing from publishing: whoever writes the plan does not publish it, and the other way round', () => {
    expect(Object.values(role('kek-editor').content).some(rights => rights.includes('publish'))).toBe(false)
    expect(Object.values(role('kek-approver').content).every(rights => !rights.includes('create') && !rights.includes('update'))).toBe(true)
  })

  it('let everybody read everything', () => {
    for (const { content } of limitedRoles)
      expect(Object.values(content).every(rights => rights.includes('read'))).toBe(true)
  })
})

describe('rows of rights', () => {
  it('name every field, those of repeated groups too, and every language of a translated type', () => {
    const update = find('kek-editor', 'update', 'approach')
    expect(update?.properties.fields).toContain('milestones.datePrecision')
    expect(update?.properties.locales).toEqual(['de', 'en', 'de-simple'])
    expect(find('kek-press', 'update', 'press-article')?.properties).not.toHaveProperty('locales')
  })

  it('let what the system writes be read and not be written', () => {
    expect(find('kek-editor', 'read', 'approach')?.properties.fields).toContain('treePath')
    expect(find('kek-editor', 'update', 'approach')?.properties.fields).not.toContain('treePath')
    expect(find('kek-editor', 'create', 'approach')?.properties.fields).not.toContain('treePath')
  })

  it('bind deleting to one\'s own drafts', () => {
    expect(find('kek-press', 'delete', 'press-article')?.conditions).toEqual([ownDraftCondition])
  })
})
