import { useFetchClient } from '@strapi/admin/strapi-admin'
import { useMemo } from 'react'

interface Refusal { readonly title?: string, readonly error?: { readonly message?: string } }

/** Strapi's client keeps the sentence of a refusal to itself unless it takes every answer for fine; 401 it needs, to renew the session. */
const isTakenForFine = (status: number) => status !== 401

function unwrap<T>(data: unknown): T {
  const { title, error } = (data ?? {}) as Refusal & { readonly status?: unknown }
  const isProblem = typeof (data as { readonly status?: unknown } | null)?.status === 'number'
  if (error || isProblem)
    throw new Error(error?.message ?? title ?? 'Das CMS hat nicht verstanden, was es tun soll.')
  return data as T
}

/** Asks the plugin's addresses in the CMS. @throws Error with the CMS's sentence when it refuses */
export function useCms() {
  const { get, post } = useFetchClient()
  return useMemo(() => ({
    get: async <T>(path: string) => unwrap<T>((await get(path, { validateStatus: isTakenForFine })).data),
    post: async <T>(path: string, body: object) => unwrap<T>((await post(path, body, { validateStatus: isTakenForFine })).data),
  }), [get, post])
}
