import { expect, it } from 'vitest'
import { hasFileEnding, looksLikeFileName } from './file-name-form.ts'

it.each(['Jugendforum_gc', 'IMG_1234.jpg', 'IMG_1234', 'IMG-20230501', 'DSC 0042', 'scan-2018.pdf', 'scan-2018', 'Bild 3', 'Kopie von Plan', 'plan-final', 'kek-entwurf-v2', 'kek-2030', 'Protokoll vom Mai.docx', 'foto', 'Unbenannt'])('„%s“ is the name of a file', (title) => {
  expect(looksLikeFileName(title)).toBe(true)
})

it.each(['Jugendforum 2016', 'KEK 2030', 'E-Mobilität', 'Foto- und Filmprojekt', 'Bildung 2030', 'Dokumente', 'A 14', 'Regionalmanagement A 14', 'Neue Wege', 'Scannen im Bürgerbüro', 'Kreistag: Beschluss des KEK 2030', 'www.kreis-lup.de', 'Prioritätensetzung – Erläuterungen und Übersicht', 'Bilder für alle', '4. Regionalforum Sternberg', 'ländlicher-raum'])('„%s“ is none', (title) => {
  expect(looksLikeFileName(title)).toBe(false)
})

it('is sure only where the name has the ending of a file', () => {
  expect(hasFileEnding('scan-2018.PDF ')).toBe(true)
  expect(hasFileEnding('Jugendforum_gc')).toBe(false)
})
