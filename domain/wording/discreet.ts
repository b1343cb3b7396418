/** What a passer-by must not read: a subject shows on locked screens, and mail servers write it into their logs. */

/** Words that tell what a matter is about, in every form that mutation gives them. */
const telling: readonly RegExp[] = [
  /abus|neglect|injur|\bharm|alleg|complain|\bchild|victim|safeguard|\bprotect|section 47|police|\bcourt\b/iu,
  /[cg]am-?dri|esgeulus|anaf|\bniwed|honiad|\b(cwyn|gwyn|gŵyn|chwyn)(ion|o|ydd)?\b|adran 47|heddlu|dioddefw/iu,
  /plentyn|blentyn|phlentyn|\b(plant|blant|phlant|mhlant)\b|[dn]iogel|amddiffyn|\bll?ys\b/iu,
];

/** Whether a text tells a passer-by nothing of what the matter is about. */
export function isDiscreet(text: string): boolean {
  return !telling.some((pattern) => pattern.test(text));
}
