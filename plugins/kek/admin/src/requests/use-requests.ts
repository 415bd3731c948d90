import { getFetchClient } from '@strapi/admin/strapi-admin'
import { useMemo } from 'react'
import { readProblem } from './problem.ts'

export interface Requests {
  readonly get: <T>(path: string, signal?: AbortSignal) => Promise<T>
  readonly post: <T>(path: string, body?: object, signal?: AbortSignal) => Promise<T>
  readonly remove: (path: string) => Promise<void>
}

/** Strapi's client keeps the text of a refusal to itself unless it takes the answer for fine; 401 it needs, to renew the session. */
const validateStatus = (status: number) => status !== 401
const options = (signal: AbortSignal | undefined) => ({ validateStatus, ...(signal ? { signal } : {}) })

/** All addresses of the plugin are below `/kek`; a path may say so or leave it out. */
const addressOf = (path: string) => path.startsWith('/kek/') ? path : `/kek${path}`

function unwrap<T>({ data }: { readonly data: unknown }): T {
  const problem = readProblem(data)
  if (problem)
    throw problem
  return data as T
}

/**
 * The plugin's addresses in the CMS, asked as the person who is signed in. Refusals are thrown as {@link Problem}. Strapi's own hook breaks off
 * what a form has asked for when the form goes: the first save of a single type puts another form in its place in the middle of a step.
 */
export function useRequests(): Requests {
  return useMemo(() => {
    const { get, post, del } = getFetchClient()
    return {
      get: async <T>(path: string, signal?: AbortSignal) => unwrap<T>(await get(addressOf(path), options(signal))),
      post: async <T>(path: string, body: object = {}, signal?: AbortSignal) => unwrap<T>(await post(addressOf(path), body, options(signal))),
      remove: async (path: string) => unwrap<void>(await del(addressOf(path), options(undefined))),
    }
  }, [])
}
