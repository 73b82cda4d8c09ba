import type { Finding, Reframe, Span } from '../../lib/analyzer/types.ts';
import { message, ruleMessage } from '../../lib/platform/messages.ts';
import { Button } from '../ui/Button.tsx';
import { LevelShape } from '../ui/LevelShape.tsx';
import { PhraseText } from './PhraseText.tsx';

export interface ScratchFindingProps {
  readonly finding: Finding;
  readonly onSelect: (span: Span) => void;
  readonly onApply: (reframe: Reframe) => void;
}

/** One finding with its words, its reason and what could stand there instead. */
export function ScratchFinding({ finding, onSelect, onApply }: ScratchFindingProps) {
  return (
    <li class="finding">
      <p class="finding-what">
        <LevelShape level={finding.level} label={message(`overlay_level_${finding.level}`)} />
        {ruleMessage(finding.rule, 'what', finding.what)}
      </p>
      <button type="button" class="finding-quote" title={message('popup_show_words')} onClick={() => onSelect(finding.spans[0])}>
        “{finding.quote}”
      </button>
      {finding.reframes.map((reframe) => (
        <Button key={reframe.text} class="finding-reframe" onClick={() => onApply(reframe)}>
          <span>
            <PhraseText text={reframe.text} />
          </span>
        </Button>
      ))}
      <p class="finding-why">{ruleMessage(finding.rule, 'why', finding.why)}</p>
    </li>
  );
}
