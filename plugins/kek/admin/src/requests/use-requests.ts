import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useMemo } from 'react'
import { readProblem } from './problem.ts'

export interface Requests {
  readonly get: <T>(path: string, signal?: AbortSignal) => Promise<T>
  readonly post: <T>(path: string, body?: object, signal?: AbortSignal) => Promise<T>
}

/** Strapi's client keeps the text of a refusal to itself unless it takes the answer for fine; 401 it needs, to renew the session. */
const validateStatus = (status: number) => status !== 401

function unwrap<T>({ data }: { readonly data: unknown }): T {
  const problem = readProblem(data)
  if (problem)
    throw problem
  return data as T
}

/** The plugin's addresses in the CMS, asked as the person who is signed in. Refusals are thrown as {@link Problem}. */
export function useRequests(): Requests {
  const { get, post } = useFetchClient()
  return useMemo(() => ({
    get: async <T>(path: string, signal?: AbortSignal) => unwrap<T>(await get(`/kek${path}`, { validateStatus, ...(signal ? { signal } : {}) })),
    post: async <T>(path: string, body: object = {}, signal?: AbortSignal) => unwrap<T>(await post(`/kek${path}`, body, { validateStatus, ...(signal ? { signal } : {}) })),
  }), [get, post])
}
