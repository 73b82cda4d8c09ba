import { access } from './built-in/access.ts';
import { appointment } from './built-in/appointment.ts';
import { bereavement } from './built-in/bereavement.ts';
import { billing } from './built-in/billing.ts';
import { cancellation } from './built-in/cancellation.ts';
import { confusion } from './built-in/confusion.ts';
import { damage } from './built-in/damage.ts';
import { dataLoss } from './built-in/data-loss.ts';
import { deadline } from './built-in/deadline.ts';
import { delay } from './built-in/delay.ts';
import { fault } from './built-in/fault.ts';
import { general } from './built-in/general.ts';
import { gratitude } from './built-in/gratitude.ts';
import { health } from './built-in/health.ts';
import { missingItem } from './built-in/missing-item.ts';
import { outage } from './built-in/outage.ts';
import { repeatContact } from './built-in/repeat-contact.ts';
import { rudeTreatment } from './built-in/rude-treatment.ts';
import { safety } from './built-in/safety.ts';
import { worry } from './built-in/worry.ts';
import { wrongItem } from './built-in/wrong-item.ts';
import type { Phrase } from './phrase.ts';

/** Every built-in phrase: one import and one entry a situation. */
export const PHRASES: readonly Phrase[] = [
  ...delay,
  ...damage,
  ...wrongItem,
  ...missingItem,
  ...billing,
  ...outage,
  ...dataLoss,
  ...safety,
  ...health,
  ...access,
  ...fault,
  ...repeatContact,
  ...rudeTreatment,
  ...cancellation,
  ...confusion,
  ...bereavement,
  ...gratitude,
  ...worry,
  ...deadline,
  ...appointment,
  ...general,
];
