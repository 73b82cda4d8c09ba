/** Slots for what is made of digits and signs. Each function takes out one kind; their order matters (see redact.ts). */

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)(?!\\p{L})';
const YEAR = '(?:,?\\s(?:19|20)\\p{Nd}{2})';
const DAY = '\\p{Nd}{1,2}(?:st|nd|rd|th)?';
const DATES = [
  '\\p{Nd}{4}-\\p{Nd}{1,2}-\\p{Nd}{1,2}(?:[T ]\\p{Nd}{2}:\\p{Nd}{2}(?::\\p{Nd}{2}(?:\\.\\p{Nd}{1,9})?)?(?:Z|[+-]\\p{Nd}{2}:?\\p{Nd}{2})?)?',
  '\\p{Nd}{1,2}([./-])\\p{Nd}{1,2}\\1(?:\\p{Nd}{4}|\\p{Nd}{2})',
  `${DAY}\\s(?:of\\s)?${MONTH}${YEAR}?`,
  `${MONTH}\\s${DAY}(?!\\p{Nd})${YEAR}?`,
  `${MONTH}${YEAR}`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{Nd}])${source}(?![\\p{L}\\p{Nd}])`, 'giu'));
/** "on the 14th", "by 3/12": a day needs such a word before it, or "the 2nd time" and "24/7" would be dates. */
const LOOSE_DATE =
  /(?<=\b(?:on|by|until|till|since|before|after|from|of|for)\s(?:the\s)?)(?:\p{Nd}{1,2}(?:st|nd|rd|th)\b(?!\s\p{L}{3,})|\p{Nd}{1,2}\/\p{Nd}{1,2}(?![\p{L}\p{Nd}/]))/giu;

const NUMBER = "\\p{Nd}{1,15}(?:[.,'’ ]\\p{Nd}{2,3}(?!\\p{Nd})){0,5}";
const AMOUNTS = [
  new RegExp(`(?:\\p{Sc}|\\b(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|INR|JPY|SEK|NOK|DKK|PLN|Rs\\.?)(?![\\p{L}]))\\s?${NUMBER}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{Nd}.,])${NUMBER}\\s?(?:\\p{Sc}|(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|INR|JPY|SEK|NOK|DKK|PLN|dollars?|euros?|pounds?|cents?|pence|quid|bucks)\\b)`,
    'giu',
  ),
];

export function takeOutMoneyAndDates(text: string): string {
  let rest = text;
  for (const amount of AMOUNTS) rest = rest.replace(amount, '{amount}');
  for (const date of DATES) rest = rest.replace(date, '{date}');
  return rest.replace(LOOSE_DATE, '{date}');
}

/** A link stays only when it is plainly the same for every customer: no digits, no query, nobody's address in it. */
const LINK = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"{}]+/giu;
const EMAIL = /(?<![^\s<>()[\]{}"',;:])[^\s<>()[\]{}"',;:@]{1,200}@[^\s<>()[\]{}"',;:@]{1,250}/gu;
const HANDLE = /(?<![^\s<>()[\]{}"',;:])@[^\s<>()[\]{}"',;:@]{2,60}/gu;
const STREET =
  /(?<![\p{L}\p{Nd}])\p{Nd}{1,5}[a-z]?,?\s(?:\p{Lu}[\p{L}'’.-]{1,30}\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Terrace|Place|Square|Boulevard|Blvd|Way)\b\.?/gu;
const POSTCODE = /(?<![\p{L}\p{Nd}])[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]?\s\p{Nd}[A-Z]{2}(?![\p{L}\p{Nd}])/gu;

export function takeOutContacts(text: string): string {
  return text
    .replace(LINK, (link) => (/[\p{Nd}?#=@&]/u.test(link) ? `{link}${/[.,!?]$/.exec(link)?.[0] ?? ''}` : link))
    .replace(EMAIL, (email) => `{email}${/\.$/.exec(email)?.[0] ?? ''}`)
    .replace(HANDLE, '{handle}')
    .replace(STREET, '{address}')
    .replace(POSTCODE, '{postcode}');
}

/** What a number belongs to, by the word before it. */
const OWNER: Readonly<Record<string, string>> = {
  order: 'order',
  purchase: 'order',
  po: 'order',
  invoice: 'invoice',
  bill: 'invoice',
  ticket: 'ticket',
  case: 'ticket',
  request: 'ticket',
  incident: 'ticket',
  enquiry: 'ticket',
  inquiry: 'ticket',
  complaint: 'ticket',
  tracking: 'tracking',
  parcel: 'tracking',
  shipment: 'tracking',
  consignment: 'tracking',
  package: 'tracking',
  account: 'account',
  customer: 'account',
  client: 'account',
  membership: 'account',
  member: 'account',
  contract: 'account',
  policy: 'account',
  workspace: 'account',
  user: 'account',
  meter: 'account',
  patient: 'account',
  loan: 'account',
  booking: 'booking',
  reservation: 'booking',
  flight: 'booking',
  appointment: 'booking',
  claim: 'reference',
  reference: 'reference',
  ref: 'reference',
  confirmation: 'reference',
  transaction: 'reference',
  payment: 'reference',
  rma: 'reference',
  serial: 'serial',
  imei: 'serial',
  device: 'serial',
  licence: 'serial',
  license: 'serial',
  code: 'code',
  pin: 'code',
  otp: 'code',
};
const LABELLED = new RegExp(
  `\\b(${Object.keys(OWNER).join('|')})((?:\\s(?:number|no\\.?|id|ref(?:erence)?|code|key)(?![\\p{L}]))?\\s?[:#]?\\s?#?)([\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_/.-]{1,60})`,
  'giu',
);
/** A word that mixes letters and digits, or carries a hash. */
const MIXED = /(?<![\p{L}\p{Nd}{_])#?[\p{L}\p{Nd}][\p{L}\p{Nd}_/-]{1,60}(?![\p{L}\p{Nd}])/gu;
/** "365-day", "500MB": a quantity, not an identifier. */
const QUANTITY = /^\p{Nd}{1,3}-?\p{L}{1,8}$/u;
const digits = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;

export function takeOutIdentifiers(text: string): string {
  return text
    .replace(LABELLED, (whole, label: string, link: string, token: string) => {
      const count = digits(token);
      const sure = count >= 3 || (count >= 1 && (link.includes('#') || link.trim() !== ''));
      if (!sure || QUANTITY.test(token)) return whole;
      const end = /[./-]+$/.exec(token)?.[0] ?? '';
      return `${label}${link.replace('#', '')}{${OWNER[label.toLowerCase()] ?? 'reference'}}${end}`;
    })
    .replace(MIXED, (token) => {
      const count = digits(token);
      const hash = token.startsWith('#') && count >= 2;
      const mixed = count >= 3 && /\p{L}/u.test(token) && token.length >= 5 && !QUANTITY.test(token);
      return hash || mixed ? '{reference}' : token;
    });
}

/** Digits with single separators between their groups. */
const RUN = /(?<![\p{L}\p{Nd}])(?:\+|\()?\p{Nd}(?:[\s().\-/]{0,2}\p{Nd}){3,40}/gu;
const YEAR_ALONE = /^(?:19|20)\p{Nd}{2}$/u;
/** Whatever run of digits is still there, wherever it stands. */
const LONG = /\p{Nd}{5,}/gu;

export function takeOutNumbers(text: string): string {
  return text.replace(RUN, kindOfRun).replace(LONG, '{number}');
}

function kindOfRun(run: string): string {
  const count = digits(run);
  const grouped = /[\s().\-/]/.test(run);
  if (count >= 13 && count <= 19) return '{card}';
  if (count >= 7 && count <= 15 && (/^[+(0]/.test(run) || (grouped && count >= 9))) return '{phone}';
  if (count >= 5) return '{number}';
  return grouped || YEAR_ALONE.test(run) ? run : '{number}';
}
