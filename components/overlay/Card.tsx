import { useRef } from 'preact/hooks';
import { message, ruleMessage } from '../../lib/platform/messages.ts';
import type { Anchors } from '../../lib/session/anchors.ts';
import type { Card as OpenCard, Session, ShownFinding } from '../../lib/session/types.ts';
import { Button } from '../ui/Button.tsx';
import { ChevronDownIcon } from '../ui/Icon.tsx';
import { LevelShape } from '../ui/LevelShape.tsx';
import type { Dispatch } from './dispatch.ts';
import { KEYS } from './keys.ts';
import { More } from './More.tsx';
import { placeCard, type Side } from './place/card.ts';
import { Quote } from './Quote.tsx';
import { Reframes } from './Reframes.tsx';
import { replacedWords } from './replaced-words.ts';
import { usePlace } from './use-place.ts';

export interface CardProps {
  readonly session: Session;
  readonly card: OpenCard;
  readonly shown: ShownFinding;
  readonly anchors: Anchors;
  readonly rightToLeft: boolean;
  readonly dispatch: Dispatch;
}

/** One finding: what, the words, what could stand there instead, and why. */
export function Card({ session, card, shown, anchors, rightToLeft, dispatch }: CardProps) {
  const { key, finding } = shown;
  const side = useRef<Side | null>(null);
  const element = usePlace(async (size) => {
    const composer = anchors.composer();
    if (!composer) return null;
    const surroundings = { words: anchors.finding(key), composer, caretLine: anchors.caretLine(), viewport: anchors.viewport() };
    const place = await placeCard({ ...surroundings, ...size, rightToLeft, side: side.current });
    side.current = place.side;
    return place;
  });
  const what = ruleMessage(finding.rule, 'what', finding.what);
  const [first] = finding.reframes;
  const gone = first && replacedWords(session.draft, first);
  return (
    <section ref={element} class="floating card" aria-label={message('overlay_card_label', what)}>
      <p class="card-what">
        <LevelShape level={finding.level} label={message(`overlay_level_${finding.level}`)} />
        {what}
      </p>
      <Quote words={gone || finding.quote} struck={Boolean(gone)} />
      <Reframes shown={shown} byKey={card.by !== 'hover'} busy={session.applying !== null} dispatch={dispatch} />
      <p class="card-why">{ruleMessage(finding.rule, 'why', finding.why)}</p>
      <div class="card-foot">
        <Button kind="quiet" keys={KEYS.dismiss} onClick={() => dispatch({ type: 'dismissed', key })}>
          {message('overlay_dismiss')}
        </Button>
        <Button
          kind="quiet"
          keys={card.by === 'hover' ? undefined : KEYS.more}
          aria-expanded={card.more === true}
          onClick={() => dispatch({ type: 'more-toggled' })}
        >
          {message('overlay_more')}
          <ChevronDownIcon />
        </Button>
      </div>
      {card.more && <More shown={shown} dispatch={dispatch} />}
    </section>
  );
}
