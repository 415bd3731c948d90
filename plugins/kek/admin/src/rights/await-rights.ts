type Fetch = typeof fetch

/** What Strapi tells whoever wants to have a say in who may do what: the rights that it has loaded of the person by then. */
interface Asked<Right> { readonly permissions: readonly Right[] }
type Answers<Right> = (permissions: Right[]) => Promise<Right[]> | Right[]

const rightsPath = '/admin/users/me/permissions'

async function isWithoutRights(response: Response): Promise<boolean> {
  const { data } = await response.clone().json().catch(() => ({})) as { readonly data?: readonly unknown[] }
  return !data?.length
}

/**
 * Lets nobody be told that they may do nothing before the CMS has said what they may. Strapi begins without any rights and asks again when
 * they are loaded; but its content manager, where the rights come after everything else, has led to „Für diesen Inhalt fehlt die
 * Berechtigung.“ by then, and stays there. So a question without rights gets no answer until it is certain that there are none.
 */
export function awaitRights(plainFetch: Fetch): { readonly fetch: Fetch, readonly answer: <Right>(asked: Asked<Right>) => (next: Answers<Right>) => Answers<Right> } {
  const none = Promise.withResolvers<void>()
  return {
    fetch: async (input, init) => {
      if (typeof input !== 'string' || !input.endsWith(rightsPath))
        return plainFetch(input, init)
      try {
        const response = await plainFetch(input, init)
        // After 401 the panel renews the session and asks once more.
        if (response.status !== 401 && await isWithoutRights(response))
          none.resolve()
        return response
      }
      catch (cause) {
        none.resolve()
        throw cause
      }
    },
    answer: ({ permissions: loaded }) => next => async (permissions) => {
      if (loaded.length === 0)
        await none.promise
      return next(permissions)
    },
  }
}
