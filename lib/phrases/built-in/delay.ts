import { phrasesFor } from '../phrase.ts';

export const delay = phrasesFor('delay', {
  'missed-date': [
    'frustrated disappointed angry',
    "We gave you a date for the {noun} and missed it, and I'm sorry for the wait.",
  ],
  'counted-on': [
    'disappointed sad frustrated',
    'You were counting on the {noun}, and waiting this long without news wears anyone down.',
  ],
  'long-wait': ['frustrated angry', '{wait} is a long time to wait for your {noun}, and I can see why you wrote again.'],
  'plans-upset': ['disappointed frustrated', 'You made plans around the {noun}, and our delay upset those plans.'],
  'thanks-for-waiting': [
    'neutral frustrated',
    'Thank you for waiting {wait} for your {noun} and for still giving me the chance to put it right.',
  ],
  chasing: ['frustrated angry', 'Having to chase your {noun} yourself took time that you had other plans for.'],
  'no-news': ['anxious frustrated', 'Hearing nothing about your {noun} left you guessing, and that is our doing.'],
  'deadline-near': ['anxious urgent', 'With {deadline} coming up, having no news of your {noun} makes it hard to plan.'],
  'order-late': [
    'disappointed frustrated neutral',
    "Order {order} should have reached you by now, and I'm sorry that you had to ask.",
  ],
});
