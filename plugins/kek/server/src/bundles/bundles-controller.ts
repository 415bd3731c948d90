import type { Core } from '@strapi/types'
import type { Context } from 'koa'
import type { DocumentAddress } from '../content/document-address.ts'
import type { Handlers } from '../workflow/read-address.ts'
import type { Bundle } from './bundle-store.ts'
import type { BundleAction } from './decide-bundle.ts'
import { isLocale, isTypeName, typeNames } from '@kek/contract'
import { z } from 'zod'
import { uidOf } from '../content/strapi-schema.ts'
import { editorialOf } from '../plugin-services.ts'
import { HttpRefusal } from '../problem/answer-problem.ts'
import { answer, mayRead, readAddress } from '../workflow/read-address.ts'
import { readForm, WishForm } from '../workflow/wish.ts'
import { BundleStore } from './bundle-store.ts'
import { bundleActions } from './decide-bundle.ts'
import { describeBundle, summarizeBundle } from './describe-bundle.ts'
import { addCompanions, addToBundle, changeBundle, createBundle, dissolveBundle, inOwnLanguage, removeFromBundle } from './manage-bundles.ts'
import { findBundle, performBundle } from './perform-bundle.ts'
import { scheduleBundle, unscheduleBundle } from './schedule-bundle.ts'
import { listBundleLinks, previewBundle, shareBundle } from './show-bundle.ts'

const shownFinished = 30

const Item = z.object({ type: z.string().refine(isTypeName), documentId: z.string().min(1).max(64), locale: z.string().refine(isLocale).optional() })
const Words = z.object({ title: z.string().optional(), note: z.string().max(4000).optional(), isNotePublic: z.boolean().optional(), isMajor: z.boolean().optional() })
const NewBundle = Words.extend({ items: z.array(Item).max(500).optional() })
const BundleWishForm = WishForm.extend({ seen: z.record(z.string(), z.string()).optional() })

type Ability = { readonly can: (action: string, subject: string) => boolean } | undefined

/** Whether somebody works on documents of a type: writes them, or decides about them. */
function worksOn({ state }: Context, type: DocumentAddress['type']): boolean {
  const ability = state.userAbility as Ability
  return ['update', 'publish'].some(right => ability?.can(`plugin::content-manager.explorer.${right}`, uidOf(type)))
}

function readItem({ type, documentId, locale = 'de' }: z.infer<typeof Item>): DocumentAddress {
  return inOwnLanguage({ type, documentId, locale } as DocumentAddress)
}

function refuseOthersTypes(context: Context, items: readonly DocumentAddress[]): void {
  if (!items.every(({ type }) => worksOn(context, type)))
    throw new HttpRefusal(403, 'In ein Paket nehmen kann solche Inhalte, wer sie ändern oder freigeben darf.')
}

const bodyOf = (context: Context) => (context.request as { readonly body?: unknown }).body

/** What people do with bundles: all addresses are below `/kek/bundles`. */
export function createBundlesController(strapi: Core.Strapi): Handlers {
  const editorial = () => editorialOf(strapi)
  const store = new BundleStore(strapi)

  /** The bundle of the address, for somebody who may see everything in it. */
  async function find(context: Context): Promise<Bundle> {
    const bundle = await findBundle(store, Number(context.params.id))
    if (!(await store.itemsOf(bundle.id)).every(({ type }) => mayRead(context, uidOf(type))))
      throw new HttpRefusal(403, 'In diesem Paket ist etwas, das nicht zu Ihrer Rolle gehört.')
    return bundle
  }

  /** The same for somebody who works on bundles like it. */
  async function findToChange(context: Context): Promise<Bundle> {
    const bundle = await find(context)
    const items = await store.itemsOf(bundle.id)
    if (!(items.length === 0 ? typeNames.some(type => worksOn(context, type)) : items.some(({ type }) => worksOn(context, type))))
      throw new HttpRefusal(403, 'Pakete ändern kann, wer ihre Inhalte ändern oder freigeben darf.')
    return bundle
  }

  /** The same for somebody who may show all of it to people outside. */
  async function findToShow(context: Context): Promise<Bundle> {
    const bundle = await find(context)
    if (!(await store.itemsOf(bundle.id)).every(({ type }) => worksOn(context, type)))
      throw new HttpRefusal(403, 'Einen Link zum Zeigen gibt, wer alles in diesem Paket bearbeiten oder veröffentlichen darf. Das gehört nicht zu Ihrer Rolle.')
    return bundle
  }

  async function answerBundle(context: Context, id: number): Promise<void> {
    answer(context, await describeBundle(editorial(), await findBundle(store, id)))
  }

  const changes: Readonly<Record<string, (id: number, context: Context) => Promise<unknown>>> = {
    change: (id, context) => changeBundle(editorial(), id, readForm(Words, bodyOf(context))),
    companions: id => addCompanions(editorial(), id),
  }

  async function act(context: Context, action: BundleAction): Promise<void> {
    const { id } = await find(context)
    const wish = readForm(BundleWishForm, bodyOf(context))
    if (action === 'schedule')
      await scheduleBundle(editorial(), id, wish)
    else if (action === 'unschedule')
      await unscheduleBundle(editorial(), id, wish)
    else
      await performBundle(editorial(), id, action, wish)
    await answerBundle(context, id)
  }

  return {
    async list(context) {
      const bundles = [...await store.open(), ...await store.finished(shownFinished)]
      const itemsOf = await store.itemsOfAll(bundles.map(({ id }) => id))
      const seen = bundles.map(bundle => ({ bundle, items: itemsOf.get(bundle.id) ?? [] })).filter(({ items }) => items.every(({ type }) => mayRead(context, uidOf(type))))
      const described: object[] = []
      for (const { bundle, items } of seen)
        described.push(await summarizeBundle(editorial(), bundle, items))
      answer(context, described)
    },

    async create(context) {
      const { items = [], ...words } = readForm(NewBundle, bodyOf(context))
      const addresses = items.map(readItem)
      refuseOthersTypes(context, addresses)
      if (!typeNames.some(type => worksOn(context, type)))
        throw new HttpRefusal(403, 'Das gehört nicht zu Ihrer Rolle.')
      await answerBundle(context, await createBundle(editorial(), words, addresses))
    },

    async show(context) {
      await answerBundle(context, (await find(context)).id)
    },

    async add(context) {
      const { id } = await findToChange(context)
      const { items, ...item } = bodyOf(context) as { readonly items?: unknown } & Record<string, unknown>
      const addresses = (Array.isArray(items) ? items : [item]).map(one => readItem(readForm(Item, one)))
      refuseOthersTypes(context, addresses)
      await addToBundle(editorial(), id, addresses)
      await answerBundle(context, id)
    },

    async remove(context) {
      const { id } = await findToChange(context)
      const address = readItem(readForm(Item, bodyOf(context)))
      refuseOthersTypes(context, [address])
      await removeFromBundle(editorial(), id, address)
      await answerBundle(context, id)
    },

    /** The open bundle that a document is in; an empty answer where it is in none. */
    async of(context) {
      const bundle = await store.openBundleOf(readAddress(context))
      answer(context, bundle ? { id: bundle.id, title: bundle.title } : {})
    },

    async preview(context) {
      answer(context, await previewBundle(editorial(), (await find(context)).id))
    },

    async share(context) {
      answer(context, await shareBundle(editorial(), (await findToShow(context)).id, (bodyOf(context) as { readonly days?: unknown } | undefined)?.days))
    },

    async shares(context) {
      answer(context, await listBundleLinks(editorial(), (await findToShow(context)).id))
    },

    async perform(context) {
      const word = String(context.params.action)
      if (bundleActions.includes(word as BundleAction))
        return act(context, word as BundleAction)
      const { id } = await findToChange(context)
      if (word === 'dissolve') {
        await dissolveBundle(editorial(), id)
        return answer(context, { id, isDissolved: true })
      }
      const change = changes[word]
      if (!change)
        throw new HttpRefusal(404, 'Diese Handlung gibt es hier nicht.')
      await change(id, context)
      await answerBundle(context, id)
    },
  }
}
