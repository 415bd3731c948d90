import type { ContentType } from '@kek/contract'
import type { Rule } from '../check.ts'
import { catalogue } from '@kek/contract'
import { fieldsOf } from '../subject-fields.ts'
import { looksLikeFileName } from '../text/file-name-form.ts'

/** Titles that look like the names of files. An article may be about a file, so one asks. */
export const fileNameTitles: Rule = (subject) => {
  const { titleField }: ContentType = catalogue[subject.type]
  const title = fieldsOf(subject).find(({ path }) => path === titleField)
  if (typeof title?.value !== 'string' || !looksLikeFileName(title.value))
    return []
  return [{
    code: 'fileNameTitle',
    severity: 'warning',
    field: title.path,
    message: `„${title.value}“ sieht aus wie der Name einer Datei. Bitte so nennen, wie man es jemandem sagen würde.`,
  }]
}
