import { getFetchClient, useField, useForm } from '@strapi/admin/strapi-admin'
import { Flex, TextButton, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { pickedMedium, suggestRights } from './usual-rights.ts'

/** What mostly holds for the articles of the medium that was just chosen; nobody has to take it. */
export function UsualRights({ name }: { readonly name: string }) {
  const documentId = useForm('KekUsualRights', ({ values }) => pickedMedium(values))
  const { value: current, onChange } = useField<string | null>(name)
  const [usual, setUsual] = useState<unknown>()
  useEffect(() => {
    setUsual(undefined)
    if (!documentId)
      return
    const stop = new AbortController()
    // Whoever may not read media, or has no network just now, chooses without a hint.
    getFetchClient().get<{ readonly data?: { readonly defaultRights?: unknown } }>(`/content-manager/collection-types/plugin::kek.medium/${documentId}`, { signal: stop.signal })
      .then(({ data }) => setUsual(data.data?.defaultRights), () => undefined)
    return () => stop.abort()
  }, [documentId])
  const offer = suggestRights(usual, current)
  return (
    <Flex role="status" gap={2} wrap="wrap">
      {offer && (
        <>
          <Typography variant="pi">{`Bei diesem Medium üblich: „${offer.words}“.`}</Typography>
          <TextButton type="button" onClick={() => onChange(name, offer.value)}>Übernehmen</TextButton>
        </>
      )}
    </Flex>
  )
}
