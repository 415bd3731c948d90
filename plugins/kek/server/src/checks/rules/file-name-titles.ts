import type { ContentType } from '@kek/contract'
import type { Rule } from '../check.ts'
import { catalogue } from '@kek/contract'
import { fieldsOf } from '../subject-fields.ts'
import { hasFileEnding, looksLikeFileName } from '../text/file-name-form.ts'

/** Titles that are the names of files. With the ending of a file there is no doubt; without, one asks. */
export const fileNameTitles: Rule = (subject) => {
  const { titleField }: ContentType = catalogue[subject.type]
  const title = fieldsOf(subject).find(({ path }) => path === titleField)
  if (typeof title?.value !== 'string' || !looksLikeFileName(title.value))
    return []
  return [{
    code: 'fileNameTitle',
    severity: hasFileEnding(title.value) ? 'error' : 'warning',
    field: title.path,
    message: `„${title.value}“ sieht aus wie der Name einer Datei. Bitte so nennen, wie man es jemandem sagen würde.`,
  }]
}
