/** The page that asks for a file of open cases, and says how to make one. */
import type { Language } from '../../domain/case/facts.ts';
import type { Fields } from '../../domain/vocabulary/fields.ts';
import { milestones } from '../../domain/vocabulary/milestones.ts';
import { dataColumn, importedTypes, peopleARow, personColumn } from '../../functions/http/import/columns.ts';
import type { FileFault } from '../../functions/http/import/faults.ts';
import type { View } from '../render.ts';
import { importWords } from './import-words.ts';

/** @param fault what was wrong with the file that was uploaded */
export function startView(language: Language, fault?: FileFault): View {
  const words = importWords[language];
  const { start } = words;
  const { meanings } = start;
  const people = `${personColumn(1, 'role')} … ${personColumn(peopleARow, 'language')}`;
  return {
    template: 'import/start.njk',
    title: start.title,
    hasErrors: fault !== undefined,
    context: {
      words: start,
      ...(fault && { error: words.file(fault) }),
      columnRows: [
        ['case', meanings.case],
        ['type', meanings.type],
        ['occurredAt', meanings.occurredAt],
        ['data.…', meanings.data],
        [people, meanings.people],
      ].map(([column, meaning]) => ({ key: { text: column }, value: { text: meaning } })),
      types: importedTypes.map((type) => ({ type, columns: columnsOf(milestones[type]) })),
    },
  };
}

function columnsOf(fields: Fields): string {
  return Object.keys(fields).map(dataColumn).join(', ');
}
