import type { Reading } from '../views/reading.ts'
import { pagePaths } from '@kek/contract'
import { datasets } from '../data/datasets.ts'
import { licenceOf } from '../data/licence.ts'
import { addressOf } from '../views/addresses.ts'
import { printDate } from '../views/dates.ts'
import { planNames } from '../views/plan-names.ts'
import { planTree } from '../views/plan-tree.ts'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What language models and those who build with them should know of the site (https://llmstxt.org): what it is, where what stands, what holds. */
export function printLlms(reading: Reading, absolute: (path: string) => string): string {
  const { title, region } = planNames(reading)
  const plan = reading.snapshot.all('plan')[0]?.content
  const licence = licenceOf(reading)
  const { fields, themes } = planTree(reading.snapshot, reading.locale)
  const adopted = plan?.adoptedOn ? `Beschlossen am ${printDate({ date: plan.adoptedOn, precision: 'day' }, 'de')}${plan.adoptedBy ? ` durch: ${plan.adoptedBy}` : ''}. ` : ''
  const link = (name: string, path: string, about = '') => `- [${oneLine(name)}](${absolute(path)})${about ? `: ${oneLine(about)}` : ''}`
  return `${[
    `# ${title.text}`,
    '',
    `> ${oneLine([plan?.claim, region ? `Herausgegeben von: ${region}.` : ''].filter(Boolean).join(' '))}`,
    '',
    `${adopted}Das Konzept wird fortgeschrieben: Auf jeder Seite steht, von wann ihr Stand ist. Texte, die als Beispiel gekennzeichnet sind, gehören nicht zum beschlossenen Wortlaut. Bitte mit Adresse und Stand zitieren.`,
    '',
    '## Konzept',
    link('Das ganze Konzept', pagePaths.concept),
    ...[...fields, ...themes].map(({ document }) => link(document.content.title, addressOf(document, reading.locale), document.content.summary ?? '')),
    '',
    '## Daten',
    `Lizenz: ${licence.name}${licence.attribution ? `; zu nennen ist: ${licence.attribution}` : ''}.`,
    '',
    link('Offene Daten, erklärt', pagePaths.data),
    ...datasets.flatMap(({ title: name, summary, forms }) => forms.filter(({ format }) => format === 'json').map(({ path }) => link(name, path, summary))),
    '',
    '## Weiteres',
    link('Presse', pagePaths.press),
    link('Ablauf und Veranstaltungen', pagePaths.process),
    link('Dokumente', pagePaths.documents),
    link('Kontakt', pagePaths.contact),
  ].join('\n')}\n`
}
