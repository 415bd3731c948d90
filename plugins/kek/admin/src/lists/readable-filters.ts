import { wordsOf } from '../words/enumeration-words.ts'

interface Option { readonly value: string, readonly label: string }
interface Filter { readonly name: string, readonly type: string, readonly options?: readonly Option[] }

/** Strapi's hook for the filters of a list: German words for enumerations, and no filter for what editors never see. */
export function showReadableFilters<T extends { readonly displayedFilters: readonly Filter[] }>(view: T): T {
  return {
    ...view,
    displayedFilters: view.displayedFilters
      .filter(({ name }) => !/precision$/i.test(name) && name !== 'id' && name !== 'documentId')
      .map((filter) => {
        const words = filter.options && wordsOf(filter.name, filter.options.map(({ value }) => value))
        return words ? { ...filter, options: filter.options?.map(option => ({ ...option, label: words[option.value] ?? option.label })) } : filter
      }),
  }
}
