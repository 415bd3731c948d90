import type { TypeName } from '@kek/contract'
import { catalogue, typeNames } from '@kek/contract'
import { useDebounce, useFetchClient } from '@strapi/admin/strapi-admin'
import { Combobox, ComboboxOption, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { uidOf } from '../workflow/address.ts'

export interface Target { readonly type: TypeName, readonly documentId: string, readonly title: string }

interface Props {
  readonly type: TypeName
  /** The document that cannot lead to itself. */
  readonly without: string
  readonly value: Target | undefined
  readonly onChange: (target: Target | undefined) => void
}

type Row = Readonly<Record<string, unknown>> & { readonly documentId: string }

/** Types whose documents have a page of their own. */
const withPage = typeNames.filter(type => 'slug' in catalogue[type].attributes)

/** Public documents of a type whose title has the typed words in it. */
function useFound(type: TypeName, typed: string): readonly Target[] | undefined {
  const { get } = useFetchClient()
  const [found, setFound] = useState<readonly Target[]>()
  useEffect(() => {
    const stop = new AbortController()
    const { titleField } = catalogue[type]
    const query = new URLSearchParams({ 'page': '1', 'pageSize': '20', 'sort': `${titleField}:ASC`, '_q': typed, 'filters[$and][0][publishedAt][$notNull]': 'true', 'status': 'published' })
    get<{ readonly results: readonly Row[] }>(`/content-manager/collection-types/${uidOf(type)}?${query}`, { signal: stop.signal })
      .then(({ data }) => setFound(data.results.map(row => ({ type, documentId: row.documentId, title: String(row[titleField] ?? '') }))), () => setFound(undefined))
    return () => stop.abort()
  }, [type, typed, get])
  return found
}

/** Chooses the page to which an old address leads. */
export function TargetPicker({ type: ownType, without, value, onChange }: Props) {
  const [type, setType] = useState<TypeName>(withPage.includes(ownType) ? ownType : 'approach')
  const [typed, setTyped] = useState('')
  const found = useFound(type, useDebounce(typed, 250))?.filter(({ documentId }) => documentId !== without)
  const options = value && value.type === type && !found?.some(({ documentId }) => documentId === value.documentId) ? [value, ...found ?? []] : found ?? []
  return (
    <>
      <Field.Root name="targetType">
        <Field.Label>Art der Seite</Field.Label>
        <SingleSelect
          value={type}
          onChange={(chosen) => {
            setType(chosen as TypeName)
            onChange(undefined)
          }}
        >
          {withPage.map(name => <SingleSelectOption key={name} value={name}>{catalogue[name].labelPlural}</SingleSelectOption>)}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="target" required hint="Zum Suchen tippen. Zur Wahl steht, was öffentlich ist.">
        <Field.Label>Seite</Field.Label>
        <Combobox
          key={type}
          autocomplete="none"
          placeholder="Auswählen"
          value={value?.documentId ?? ''}
          loading={!found}
          noOptionsMessage={() => 'Nichts gefunden.'}
          loadingMessage="Wird gesucht …"
          clearLabel="Wahl aufheben"
          onInputChange={event => setTyped(event.target.value)}
          onClear={() => onChange(undefined)}
          onChange={chosen => onChange(options.find(({ documentId }) => documentId === chosen))}
        >
          {options.map(({ documentId, title }) => <ComboboxOption key={documentId} value={documentId}>{title}</ComboboxOption>)}
        </Combobox>
        <Field.Hint />
      </Field.Root>
    </>
  )
}
