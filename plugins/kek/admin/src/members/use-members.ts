import type { Department, Member } from './member.ts'
import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../requests/problem.ts'
import { useRequests } from '../requests/use-requests.ts'
import { uidOf } from '../workflow/address.ts'

/** All accounts with their departments, and how to change them. */
export function useMembers() {
  const { get: getAny } = useFetchClient()
  const { get, post } = useRequests()
  const [members, setMembers] = useState<readonly Member[]>()
  const [departments, setDepartments] = useState<readonly Department[]>()
  const [refusal, setRefusal] = useState<string>()

  useEffect(() => {
    const load = async () => {
      setMembers(await get<readonly Member[]>('/members'))
      const { data } = await getAny<{ readonly results: readonly Department[] }>(`/content-manager/collection-types/${uidOf('department')}?page=1&pageSize=100&sort=name:ASC`)
      setDepartments(data.results)
    }
    load().catch((error: unknown) => setRefusal(sentenceOf(error)))
  }, [get, getAny])

  /** @throws Problem with the CMS's sentence when it refuses */
  const assign = useCallback(async ({ id }: Member, chosen: readonly string[]) => {
    setMembers(await post<readonly Member[]>(`/members/${id}`, { departments: chosen }))
  }, [post])

  return { members, departments, refusal, assign }
}
