import type { ConcernPhrases } from '../concern-phrases.ts';

export const concerns: ConcernPhrases = {
  natures: {
    'procedures-not-followed': 'peidio â dilyn gweithdrefnau neu brotocolau',
    practice: 'ymarfer, megis plentyn na chafodd ei weld',
    'information-missing': 'adroddiadau neu wybodaeth ar goll',
    'single-action': 'un mater y mae angen gweithredu arno, megis gwasanaeth',
    'core-group': 'y grŵp craidd',
    'plan-does-not-protect': "cynllun nad yw'n diogelu'r plentyn",
    'plan-drifts': 'llithriad wrth roi cynllun ar waith',
    'no-response': 'dim ymateb yn yr amser y cytunwyd arno',
    other: 'mater arall',
    'immediate-safety': 'diogelwch uniongyrchol plentyn',
    'not-stated': 'heb ei nodi',
  },
  enquiries: {
    'agency-reports': 'adroddiadau gan asiantaethau unigol',
    'multi-agency-audit': 'archwiliad amlasiantaethol',
    'agency-reports-and-audit': 'adroddiadau gan asiantaethau unigol ac archwiliad amlasiantaethol',
    none: 'dim ymholiad',
    'not-stated': 'heb ei nodi',
  },
  groupConclusions: {
    'further-action-recommended': 'argymell camau pellach i asiantaethau',
    'service-need-identified': 'nodi angen am wasanaeth',
    'protection-recommended': "argymell diogelu'r plentyn yn well",
    'theme-to-be-examined': 'thema i edrych arni yn fanylach',
    'nothing-further': 'dim byd pellach',
    other: 'casgliad arall',
    'not-stated': 'heb ei nodi',
  },
  resolutions: {
    'chair-satisfied': 'y Cadeirydd yn fodlon',
    'conference-to-reconvene': 'y gynhadledd i ailymgynnull',
    other: 'casgliad arall',
    'safety-concern-resolved': 'datrys pryder am ddiogelwch uniongyrchol',
    'not-stated': 'heb ei nodi',
  },
};
