/** The one recusal in the complaints procedure. */

/** A manager who chaired the conference complained of takes no part: the Head of Service acts in this whole procedure. */
export const whereTheManagerChaired = {
  for: 'manager-review-and-child-protection',
  by: 'head-of-service',
  when: { milestone: 'panel-hearing-warranted', where: { managerChaired: [true] } },
} as const;
