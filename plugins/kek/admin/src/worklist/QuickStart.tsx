import type { FormEvent } from 'react'
import type { Viewer } from './viewer.ts'
import { Button, Field, Flex, LinkButton, TextInput, VisuallyHidden } from '@strapi/design-system'
import { Plus, Search } from '@strapi/icons'
import { useRef } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { uidOf } from '../workflow/address.ts'

const listOf = (type: 'approach' | 'press-article') => `/content-manager/collection-types/${uidOf(type)}`

function ApproachSearch() {
  const navigate = useNavigate()
  const typed = useRef<HTMLInputElement>(null)
  const find = (event: FormEvent) => {
    event.preventDefault()
    navigate(`${listOf('approach')}?${new URLSearchParams({ page: '1', _q: typed.current?.value.trim() ?? '' })}`)
  }
  return (
    <form role="search" aria-label="Handlungsansätze" onSubmit={find}>
      <Flex gap={2} wrap="wrap">
        <Field.Root name="approach">
          <VisuallyHidden><Field.Label>Handlungsansatz suchen</Field.Label></VisuallyHidden>
          <TextInput ref={typed} placeholder="Nummer oder Titel" autoComplete="off" />
        </Field.Root>
        <Button type="submit" size="L" variant="secondary" startIcon={<Search />}>Handlungsansatz suchen</Button>
      </Flex>
    </form>
  )
}

/** What this role does most: begun from here. */
export function QuickStart({ viewer }: { readonly viewer: Viewer }) {
  return (
    <Flex gap={4} wrap="wrap">
      {viewer.mayUpdate('approach') && <ApproachSearch />}
      {viewer.mayCreate('press-article') && <LinkButton tag={Link} to={`${listOf('press-article')}/create`} size="L" startIcon={<Plus />}>Neuer Presseartikel</LinkButton>}
    </Flex>
  )
}
