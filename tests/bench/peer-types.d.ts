/** The peers that ship no types: only what the bench calls. */
declare module 'write-good' {
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
declare module 'alex' {
  export function text(value: string): { messages: { reason: string }[] };
}
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
