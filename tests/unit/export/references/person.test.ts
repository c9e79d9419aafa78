import { expect, it } from 'vitest';
import { personOf } from '#lib/export/references/person.ts';

it.each([
  ['Ada Lovelace', 'Ada', null, 'Lovelace', null],
  ['Michael W. Mahoney', 'Michael W.', null, 'Mahoney', null],
  ['Marcelo Gennari do Nascimento', 'Marcelo Gennari', 'do', 'Nascimento', null],
  ['Jan van der Berg', 'Jan', 'van der', 'Berg', null],
  ['Ismail Ben Ayed', 'Ismail', null, 'Ben Ayed', null],
  ['Charles de La Vallée', 'Charles', 'de', 'La Vallée', null],
  ["Jean d'Alembert", 'Jean', null, "d'Alembert", null],
  ['Quoc V. Le', 'Quoc V.', null, 'Le', null],
  ['Le Xu', 'Le', null, 'Xu', null],
  ['Van Nguyen', 'Van', null, 'Nguyen', null],
  ["Timothy J. O'Donnell", 'Timothy J.', null, "O'Donnell", null],
  ['Hao Mark Chen', 'Hao Mark', null, 'Chen', null],
  ['Ivan Vulić', 'Ivan', null, 'Vulić', null],
  ['Martin King Jr.', 'Martin', null, 'King', 'Jr.'],
])('takes %s apart', (name, given, particle, family, suffix) => {
  expect(personOf(name)).toEqual({ given, particle, family, suffix });
});

it.each(['DeepSeek-AI', 'Plato', 'Simon and Schuster', 'Acme, Inc.', 'Team 42'])(
  'keeps %s, which is no given and family name, as it is',
  (name) => {
    expect(personOf(name)).toEqual({ literal: name });
  },
);
