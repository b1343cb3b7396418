/** Yes and no in Welsh, which answer a question by its verb: each goes with the label of its field. */
import type { Answers, RecordPhrases } from '../../record-phrases.ts';

/** To what is asked of the past: "A wnaed …?", "A gychwynnodd …?". */
const past: Answers = { yes: 'Do', no: 'Naddo' };
/** To "A oedd …?". */
const was: Answers = { yes: 'Oedd', no: 'Nac oedd' };

export const answers: RecordPhrases['answers'] = {
  furtherAction: { yes: 'Bwriedir', no: 'Na fwriedir' },
  initiatesSection47: past,
  inquorate: was,
  managerChaired: was,
  plan: past,
  planContinues: { yes: 'Ydy', no: 'Nac ydy' },
};
