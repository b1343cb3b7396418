/** Bank holidays in Welsh, by GOV.UK's English titles. */
const titles: Readonly<Record<string, string>> = {
  'New Year’s Day': 'Dydd Calan',
  'Good Friday': 'Dydd Gwener y Groglith',
  'Easter Monday': 'Dydd Llun y Pasg',
  'Early May bank holiday': 'Gŵyl banc dechrau Mai',
  'Early May bank holiday (VE day)': 'Gŵyl banc dechrau Mai (Diwrnod VE)',
  'Spring bank holiday': 'Gŵyl banc y gwanwyn',
  'Summer bank holiday': 'Gŵyl banc yr haf',
  'Christmas Day': 'Dydd Nadolig',
  'Boxing Day': 'Gŵyl San Steffan',
  'Queen’s Diamond Jubilee': 'Jiwbilî Ddiemwnt y Frenhines',
  'Platinum Jubilee bank holiday': 'Gŵyl banc y Jiwbilî Blatinwm',
  'Bank Holiday for the State Funeral of Queen Elizabeth II':
    'Gŵyl banc ar gyfer Angladd Gwladol y Frenhines Elizabeth II',
  'Bank holiday for the coronation of King Charles III': 'Gŵyl banc ar gyfer coroni’r Brenin Charles III',
  'St Andrew’s Day': 'Gŵyl Andreas',
  'St Patrick’s Day': 'Gŵyl Padrig',
  '2nd January': '2 Ionawr',
  'Battle of the Boyne (Orangemen’s Day)': 'Brwydr y Boyne (Dydd yr Orenwyr)',
  'World Cup bank holiday': 'Gŵyl banc Cwpan y Byd',
};

/** A bank holiday's title in Welsh, whichever apostrophe it has. One not known here is kept as it was published. */
export function holidayInWelsh(title: string): string {
  return titles[title.replaceAll("'", '’')] ?? title;
}
