import { expect, it } from 'vitest'
import { classesIn, dropUnusedClasses } from './unused-classes.ts'

const worn = new Set(classesIn('<a class="kern-btn"><p class=\'kern-card__body\'>'))

it.each([
  ['a rule for a class that nothing wears', 'p{a:b}.kern-dialog{c:d}.kern-btn{e:f}', 'p{a:b}.kern-btn{e:f}'],
  ['one part of several', '.kern-dialog,.kern-btn:hover,h2.kern-title{a:b}', '.kern-btn:hover{a:b}'],
  ['a rule inside a condition', '@media (width>=62rem){.kern-dialog{a:b}.kern-btn{c:d}}.kern-error{e:f}', '@media (width>=62rem){.kern-btn{c:d}}'],
  ['a rule behind a comment', 'p{a:b}/* one, {two} */.kern-dialog{c:d}', 'p{a:b}'],
  ['what is met only inside of something that nothing wears', '.kern-dialog .kern-btn{a:b}', ''],
  ['what must hold something that nothing wears', '.kern-btn:has(.kern-dialog),.kern-btn{a:b}', '.kern-btn{a:b}'],
  ['what has such a class beside a list in brackets', '.kern-dialog:not(.own, .kern-btn){a:b}', ''],
])('drops %s', (_, css, rest) => {
  expect(dropUnusedClasses(css, worn)).toBe(rest)
})

it.each([
  ['what must not be something', '.kern-btn:not(.kern-dialog, :has(.kern-error)){a:b}'],
  ['what may be one of several', ':is(.kern-dialog, .own) .kern-btn,:where(.kern-error){a:b}'],
  ['what must hold one of several', '.kern-btn:has(.kern-dialog, .own){a:b}'],
  ['classes of our own and elements', '.kern{a:b}.own,.own .kern-card__body>p{a:b}:root{--kern-dialog:1px}'],
  ['values that look like classes', '.own{background:url("x.kern-dialog.svg")}'],
  ['conditions', '@layer a,b;@media print{.own{a:b}}'],
])('keeps %s', (_, css) => {
  expect(dropUnusedClasses(css, worn)).toBe(css)
})

it('takes no name for another that it begins with', () => {
  expect(dropUnusedClasses('.kern-card__body-x{a:b}.kern-card{a:b}', worn)).toBe('')
})
