import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../lib/language/english.ts';

describe('English', () => {
  it.each([
    'Done!',
    '',
    'Hi Solène, the parcel for Réunion left this morning.',
    'Hello Sir, kindly revert back on the same, we are waiting since morning only.',
    'I want know the price for send a box of 12 kg from Brno.',
    'Xin chào Minh, thank you for staying with us for four nights.',
    'PO 3307 still unconfirmed.',
    'pls fix asap thx',
  ])('is: %s', (text) => {
    expect(isEnglish(text)).toBe(true);
  });
  it.each([
    'Vielen Dank für Ihre Nachricht, wir melden uns morgen bei Ihnen.',
    'Bonjour, merci pour votre message. Nous vous répondons demain.',
    'Hola, gracias por su mensaje',
    'Hallo Anna, der Auftrag ist raus',
    'Dziękujemy za wiadomość, nie jest to problem i proszę czekać.',
    'Здравствуйте, спасибо за письмо',
    'ご連絡ありがとうございます',
    'आपका ऑर्डर भेज दिया गया है',
  ])('is not: %s', (text) => {
    expect(isEnglish(text)).toBe(false);
  });
});
