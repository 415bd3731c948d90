import type { AnyImportItem } from '../../format/item.ts'
import { approachTranslations } from './approaches.ts'
import { fieldTranslations } from './fields.ts'
import { goalTranslations } from './goals.ts'
import { contactTranslations, departmentTranslations, documentTranslations, imageTranslations, slideTranslations } from './home.ts'
import { pageTranslations } from './pages.ts'
import { planInEnglish, planInSimpleGerman } from './plan.ts'
import { translate } from './translation.ts'

/** What the demo holds in English and in Leichte Sprache: the home page, the overview of the plan, the contact, and what they lead to. */
export const translations: readonly AnyImportItem[] = [
  ...translate('image', imageTranslations),
  ...translate('department', departmentTranslations),
  ...translate('contact', contactTranslations),
  ...translate('page', pageTranslations),
  ...translate('plan', { 'kek-2030': { 'en': planInEnglish, 'de-simple': planInSimpleGerman } }),
  ...translate('field', fieldTranslations),
  ...translate('goal', goalTranslations),
  ...translate('approach', approachTranslations),
  ...translate('document', documentTranslations),
  ...translate('slide', slideTranslations),
]
